package org.substantiate.snapshot;

import java.time.Instant;

/**
 * What came of reading a snapshot again.
 *
 * @param sha256 that the bytes have to have
 * @param holds whether they have it
 */
public record CheckedSnapshot(String sha256, boolean holds, Instant checkedAt) {}
