package org.substantiate.claim;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Says to whom a piece of evidence goes back.
 *
 * @param origin who said it first; null for the source itself
 */
public record TraceEvidence(@Nullable UUID origin) {}
