package org.substantiate.review;

import org.substantiate.problem.Conflict;

/** A first view is noted once a round: it would not be the first one else. */
public final class FirstViewNoted extends Conflict {

    FirstViewNoted() {
        super("You have noted your first view of this round already.");
    }
}
