package org.substantiate.investigation;

import org.substantiate.problem.Conflict;

/** Nothing changes in an archived investigation. */
final class Archived extends Conflict {

    Archived() {
        super("This investigation is archived: it can be read, and nothing in it changes. An owner can open it again.");
    }
}
