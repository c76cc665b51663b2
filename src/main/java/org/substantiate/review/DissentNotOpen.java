package org.substantiate.review;

import org.substantiate.problem.Conflict;

/** The window for dissent is over, or there is none. */
public final class DissentNotOpen extends Conflict {

    DissentNotOpen() {
        super("The time for filing a dissent to this verdict is over. You can ask to reopen the claim.");
    }
}
