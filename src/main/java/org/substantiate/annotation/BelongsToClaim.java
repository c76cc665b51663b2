package org.substantiate.annotation;

import org.substantiate.problem.Conflict;

/** An occurrence of a claim comes and goes with the claim. */
public final class BelongsToClaim extends Conflict {

    BelongsToClaim() {
        super("This passage is an occurrence of a claim. Change the claim, or take the occurrence back there.");
    }
}
