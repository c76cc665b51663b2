package org.substantiate.investigation;

import org.substantiate.problem.Conflict;

/** An investigation would be left without an owner. */
final class LastOwner extends Conflict {

    LastOwner() {
        super("An investigation needs an owner. Make somebody else owner first.");
    }
}
