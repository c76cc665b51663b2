package org.substantiate.review;

import org.substantiate.problem.Conflict;

/** A dissent is for who assessed the claim otherwise. */
public final class NoDifferingAssessment extends Conflict {

    NoDifferingAssessment() {
        super(
                "A dissent is for members whose own assessment of this round differs from the verdict. You can say in the debate what you think.");
    }
}
