package org.substantiate.claim;

import org.substantiate.problem.Conflict;

/** A closed claim rests until an editor opens it again. */
public final class ClaimClosed extends Conflict {

    ClaimClosed() {
        super("This claim is closed. An editor can open it again; until then, say in a comment what should change.");
    }
}
