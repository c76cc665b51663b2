package org.substantiate.review;

import org.substantiate.problem.Conflict;

/** A verdict waits for its second signature. */
public final class VerdictPending extends Conflict {

    VerdictPending() {
        super("A verdict on this claim is waiting for a second signature. Sign or refuse that one first.");
    }
}
