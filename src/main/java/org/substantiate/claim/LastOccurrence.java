package org.substantiate.claim;

import org.substantiate.problem.Conflict;

/** A claim stands somewhere. */
public final class LastOccurrence extends Conflict {

    LastOccurrence() {
        super("A claim needs at least one passage. Add another one first, or close the claim.");
    }
}
