package org.substantiate.review;

import org.substantiate.problem.Conflict;

/** Something that only a verdict in force can have was asked of another one. */
public final class VerdictNotInForce extends Conflict {

    VerdictNotInForce() {
        super("This verdict is no longer in force. Look at the present one.");
    }
}
