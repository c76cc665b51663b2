package org.substantiate.debate;

import org.substantiate.problem.Conflict;

/** Answers to answers end somewhere. */
public final class ThreadTooDeep extends Conflict {

    ThreadTooDeep() {
        super("This thread is 50 answers deep. Answer something further up in it.");
    }
}
