package org.substantiate.review;

import org.substantiate.problem.Conflict;

/** The second signature is another editor's. */
public final class SecondEditorNeeded extends Conflict {

    SecondEditorNeeded() {
        super("You gave this verdict yourself; the second signature has to be another editor’s.");
    }
}
