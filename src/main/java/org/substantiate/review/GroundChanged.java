package org.substantiate.review;

import org.substantiate.problem.Conflict;

/** What a pending verdict rests on has changed: signing it would sign something else. */
public final class GroundChanged extends Conflict {

    GroundChanged() {
        super("Something this verdict rests on has changed since. Refuse it, so that its editor looks again.");
    }
}
