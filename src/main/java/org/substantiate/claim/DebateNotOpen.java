package org.substantiate.claim;

import org.substantiate.problem.Conflict;

/** A claim goes to review from the debate. */
public final class DebateNotOpen extends Conflict {

    DebateNotOpen() {
        super("The debate on this claim has not been opened. Open it first.");
    }
}
