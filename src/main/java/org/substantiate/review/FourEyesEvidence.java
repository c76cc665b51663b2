package org.substantiate.review;

import org.substantiate.problem.Conflict;

/** Four eyes: who attached all of the evidence does not decide on it. */
public final class FourEyesEvidence extends Conflict {

    FourEyesEvidence() {
        super(
                "All evidence on this claim is yours, so another editor has to decide on it, or somebody else has to add evidence.");
    }
}
