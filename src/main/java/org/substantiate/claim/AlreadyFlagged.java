package org.substantiate.claim;

import org.substantiate.problem.Conflict;

/** The piece of evidence bears that flag. */
public final class AlreadyFlagged extends Conflict {

    AlreadyFlagged() {
        super("This evidence is flagged so already. Lift that flag first if the reason is another one now.");
    }
}
