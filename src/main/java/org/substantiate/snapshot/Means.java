package org.substantiate.snapshot;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the bytes of a snapshot came here. */
@Schema(name = "SnapshotMeans")
public enum Means {
    /** Somebody sent a file. */
    UPLOADED,
    /** The server asked the source's address. */
    FETCHED
}
