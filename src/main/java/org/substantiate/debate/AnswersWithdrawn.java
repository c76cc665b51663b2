package org.substantiate.debate;

import org.substantiate.problem.Conflict;

/** What was withdrawn gets no more answers. */
public final class AnswersWithdrawn extends Conflict {

    AnswersWithdrawn() {
        super("What this answers has been withdrawn. Answer something that stands, or begin a thread of its own.");
    }
}
