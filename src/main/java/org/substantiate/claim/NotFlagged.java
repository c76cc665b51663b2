package org.substantiate.claim;

import org.substantiate.problem.Conflict;

/** The piece of evidence does not bear that flag. */
public final class NotFlagged extends Conflict {

    NotFlagged() {
        super("This evidence does not bear that flag: there is nothing to lift.");
    }
}
