package org.substantiate.review;

import org.substantiate.problem.Conflict;

/** A verdict is taken back soon and before anything else happened, or not at all. */
public final class TooLateToUndo extends Conflict {

    TooLateToUndo() {
        super(
                "It is too late to take this verdict back: ten minutes have passed, or something else has happened since. Reopen the claim instead.");
    }
}
