package org.substantiate.debate;

import org.substantiate.problem.Conflict;

/** An argument does not begin to rest on evidence that no longer stands. */
public final class CitesWithdrawn extends Conflict {

    CitesWithdrawn() {
        super("Evidence that this cites has been withdrawn. Leave it out, or cite what stands.");
    }
}
