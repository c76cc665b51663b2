package org.substantiate.claim;

import org.substantiate.problem.Conflict;

/** A claim in review is with the editors. */
public final class ClaimInReview extends Conflict {

    ClaimInReview() {
        super("This claim is in review already. An editor decides on it or returns it to the team.");
    }
}
