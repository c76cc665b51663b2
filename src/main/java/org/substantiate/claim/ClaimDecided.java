package org.substantiate.claim;

import org.substantiate.problem.Conflict;

/** A decided claim says what it said when it was decided. */
public final class ClaimDecided extends Conflict {

    ClaimDecided() {
        super("This claim is decided. An editor can reopen it; you can ask for that.");
    }
}
