package org.substantiate.investigation;

import java.time.Instant;
import java.util.UUID;

/** A member as the others see them; removed ones stay, for their names. */
public record MemberView(UUID account, String name, Role role, Instant joinedAt, boolean removed) {}
