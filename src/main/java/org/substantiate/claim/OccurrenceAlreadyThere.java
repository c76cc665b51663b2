package org.substantiate.claim;

import org.substantiate.problem.Conflict;

/** The same passage is an occurrence of the claim already. */
public final class OccurrenceAlreadyThere extends Conflict {

    OccurrenceAlreadyThere() {
        super("This passage is an occurrence of this claim already.");
    }
}
