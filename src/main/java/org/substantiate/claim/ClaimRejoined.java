package org.substantiate.claim;

import org.substantiate.problem.Conflict;

/** What went back to the claim it was split from has no passages any more. */
public final class ClaimRejoined extends Conflict {

    ClaimRejoined() {
        super("The passages of this claim have gone back to the one that it was split from. Split that one again.");
    }
}
