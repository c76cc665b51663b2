package org.substantiate.assessment;

import org.substantiate.problem.Conflict;

/** In a blind round only those assess who were named for it. */
public final class NotAssigned extends Conflict {

    NotAssigned() {
        super(
                "You are not assigned to this blind round, or have declared a conflict of interest. You can assess openly when it has ended.");
    }
}
