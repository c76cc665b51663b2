package org.substantiate.claim;

import org.substantiate.problem.Conflict;

/** Only a claim in review is decided or returned. */
public final class ClaimNotInReview extends Conflict {

    ClaimNotInReview() {
        super("This claim is not in review. Send it there first.");
    }
}
