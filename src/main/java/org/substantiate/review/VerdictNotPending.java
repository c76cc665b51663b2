package org.substantiate.review;

import org.substantiate.problem.Conflict;

/** Only a verdict that waits can be signed or refused. */
public final class VerdictNotPending extends Conflict {

    VerdictNotPending() {
        super("This verdict is not waiting for a signature any more.");
    }
}
