package org.substantiate.investigation;

import org.substantiate.problem.Conflict;

/** The member has this role already. */
final class RoleUnchanged extends Conflict {

    RoleUnchanged(String name, Role role) {
        super(name + " is " + role + " already.");
    }
}
