package org.substantiate.debate;

import org.substantiate.problem.Conflict;

/** A settled thread rests until it is opened again. */
public final class ThreadResolved extends Conflict {

    ThreadResolved() {
        super("This thread is resolved. Its author or an editor can open it again; or begin a thread of its own.");
    }
}
