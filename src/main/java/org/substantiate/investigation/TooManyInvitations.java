package org.substantiate.investigation;

import org.substantiate.problem.Conflict;

/** An investigation has as many open invitations as it may. */
final class TooManyInvitations extends Conflict {

    TooManyInvitations(int most) {
        super("At most " + most + " invitations can be open at a time. Revoke some that nobody needs.");
    }
}
