package org.substantiate.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * By what somebody has proved who they are: a session, or an API token.
 *
 * @param id its name within the server, as {@link AccessEnded} has it; not the secret
 * @param until when it ends by itself; null where that is announced
 */
public record Credential(String id, @Nullable Instant until) {}
