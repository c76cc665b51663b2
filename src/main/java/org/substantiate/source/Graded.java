package org.substantiate.source;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who gave a grade, or took it back.
 *
 * @param by an account
 */
public record Graded(UUID by, Instant at, @Nullable String reason) {}
