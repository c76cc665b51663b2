package org.substantiate.claim;

import org.substantiate.problem.Conflict;

/** Only what is closed can be opened again. */
public final class ClaimNotClosed extends Conflict {

    ClaimNotClosed() {
        super("This claim is not closed: there is nothing to open again.");
    }
}
