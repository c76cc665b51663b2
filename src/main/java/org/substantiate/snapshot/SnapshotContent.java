package org.substantiate.snapshot;

import java.io.InputStream;

/**
 * The bytes of a snapshot, whose hash has just been found to be right.
 *
 * @param bytes to be closed by who reads them
 */
record SnapshotContent(SnapshotView snapshot, InputStream bytes) {}
