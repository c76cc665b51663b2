package org.substantiate.claim;

import org.substantiate.problem.Conflict;

/** Only a decided claim is reopened in a new round. */
public final class ClaimNotDecided extends Conflict {

    ClaimNotDecided() {
        super("This claim is not decided, so there is nothing to reopen.");
    }
}
