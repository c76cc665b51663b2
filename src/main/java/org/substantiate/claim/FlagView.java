package org.substantiate.claim;

import java.time.Instant;
import java.util.UUID;

/**
 * A flag on a piece of evidence as members see it.
 *
 * @param by an account
 */
public record FlagView(Flag flag, String reason, UUID by, Instant at) {}
