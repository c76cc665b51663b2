package org.substantiate.investigation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A member as the others see them; removed ones stay, for their names.
 *
 * @param name null once the account is deleted
 */
public record MemberView(UUID account, @Nullable String name, Role role, Instant joinedAt, boolean removed) {}
