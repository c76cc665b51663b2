package org.substantiate.assessment;

import org.substantiate.problem.Conflict;

/** A blind round takes nothing any more. */
public final class BlindRoundOver extends Conflict {

    BlindRoundOver() {
        super("This blind round is over. What was assessed is disclosed; you can still assess openly.");
    }
}
