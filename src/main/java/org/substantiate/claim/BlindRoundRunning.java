package org.substantiate.claim;

import org.substantiate.problem.Conflict;

/** While some members assess a claim blind, it is neither debated nor closed, nor assessed by others. */
public final class BlindRoundRunning extends Conflict {

    BlindRoundRunning() {
        super(
                "A blind round runs on this claim. Wait until all who are assigned have assessed it or the deadline has passed,"
                        + " or ask an editor to end the round.");
    }
}
