package org.substantiate.review;

import org.substantiate.problem.Conflict;

/** One recuses oneself once. */
public final class AlreadyRecused extends Conflict {

    AlreadyRecused() {
        super("You have recused yourself from this claim already.");
    }
}
