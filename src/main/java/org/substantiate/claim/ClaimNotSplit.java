package org.substantiate.claim;

import org.substantiate.problem.Conflict;

/** Only what was split off goes back. */
public final class ClaimNotSplit extends Conflict {

    ClaimNotSplit() {
        super("This claim was not split off another one. Merge it instead.");
    }
}
