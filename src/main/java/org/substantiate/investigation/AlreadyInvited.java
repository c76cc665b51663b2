package org.substantiate.investigation;

import org.substantiate.problem.Conflict;

/** An invitation to this e-mail address is open already; whether anybody has it is not said. */
final class AlreadyInvited extends Conflict {

    AlreadyInvited() {
        super("An invitation to this e-mail address is open already. Revoke it first to make another.");
    }
}
