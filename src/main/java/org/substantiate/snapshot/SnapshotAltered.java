package org.substantiate.snapshot;

import org.substantiate.problem.Conflict;

/** The bytes are not those that were captured: their hash is another one now, or they are gone. */
public final class SnapshotAltered extends Conflict {

    SnapshotAltered() {
        super("These bytes are not the ones that were captured: their SHA-256 has changed. Nothing of them is shown."
                + " Tell whoever looks after the installation, and capture the source again.");
    }
}
