package org.substantiate.investigation;

import org.substantiate.problem.Conflict;

/** Who follows an invitation is a member already; the link stays good for somebody else. */
final class AlreadyMember extends Conflict {

    AlreadyMember() {
        super("You are a member of this investigation already.");
    }
}
