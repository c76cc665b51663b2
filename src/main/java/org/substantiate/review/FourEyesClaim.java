package org.substantiate.review;

import org.substantiate.problem.Conflict;

/** Four eyes: who raised a claim does not decide on it. */
public final class FourEyesClaim extends Conflict {

    FourEyesClaim() {
        super("You raised this claim, so another editor has to decide on it.");
    }
}
