package org.substantiate.source;

import java.time.Instant;
import java.util.UUID;

/**
 * An origin as members see it.
 *
 * @param namedBy an account
 */
public record OriginView(UUID id, long version, String name, UUID namedBy, Instant namedAt) {}
