package org.substantiate.review;

import org.substantiate.problem.Conflict;

/** A verdict that nothing speaks against needs no confirmation. */
public final class VerdictNotQuestioned extends Conflict {

    VerdictNotQuestioned() {
        super("Nothing this verdict rests on has changed, and nobody has asked to reopen it.");
    }
}
