package org.substantiate.snapshot;

/** Whether what a source said is kept, and is still what was captured. */
public enum SnapshotState {
    /** Nobody has captured the source. */
    NONE,
    /** All its snapshots were read, and each has the hash that it had. */
    HOLDS,
    /** One of its snapshots, at least, has other bytes than were captured. */
    ALTERED
}
