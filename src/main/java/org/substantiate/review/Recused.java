package org.substantiate.review;

import org.substantiate.problem.Conflict;

/** Who has recused themselves neither decides nor signs. */
public final class Recused extends Conflict {

    Recused() {
        super("You have recused yourself from this claim, so another editor has to do this. You can still comment.");
    }
}
