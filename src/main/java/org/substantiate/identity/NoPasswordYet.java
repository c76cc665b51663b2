package org.substantiate.identity;

import org.substantiate.problem.Conflict;

/** What needs the password cannot be done by somebody who has none. */
final class NoPasswordYet extends Conflict {

    NoPasswordYet() {
        super("You have no password yet. Sign out, and ask for a link to choose one.");
    }
}
