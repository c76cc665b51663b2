package org.substantiate.debate;

import org.substantiate.problem.Conflict;

/** Only what is resolved can be opened again. */
public final class ThreadNotResolved extends Conflict {

    ThreadNotResolved() {
        super("This thread is not resolved: there is nothing to open again.");
    }
}
