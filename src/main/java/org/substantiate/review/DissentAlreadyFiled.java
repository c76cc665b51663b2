package org.substantiate.review;

import org.substantiate.problem.Conflict;

/** One dissent for each assessor and verdict. */
public final class DissentAlreadyFiled extends Conflict {

    DissentAlreadyFiled() {
        super("You have filed a dissent to this verdict already.");
    }
}
