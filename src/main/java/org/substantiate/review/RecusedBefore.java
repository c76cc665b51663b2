package org.substantiate.review;

import org.substantiate.problem.Conflict;

/** One recuses oneself once. */
public final class RecusedBefore extends Conflict {

    RecusedBefore() {
        super("You have recused yourself from this claim already.");
    }
}
