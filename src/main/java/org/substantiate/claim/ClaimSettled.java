package org.substantiate.claim;

import org.substantiate.problem.Conflict;

/** Claims in review and decided ones are not reshaped. */
public final class ClaimSettled extends Conflict {

    ClaimSettled() {
        super(
                "This claim is in review or decided. Return it to the team, or reopen it, before you change what belongs to it.");
    }
}
