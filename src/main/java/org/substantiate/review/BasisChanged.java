package org.substantiate.review;

import org.substantiate.problem.Conflict;

/** What is there now is not what the editor saw. */
public final class BasisChanged extends Conflict {

    BasisChanged() {
        super("Something changed in this case since you opened it. Look at what is new, then decide.");
    }
}
