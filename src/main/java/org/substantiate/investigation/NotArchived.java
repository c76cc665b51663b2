package org.substantiate.investigation;

import org.substantiate.problem.Conflict;

/** The investigation is open already. */
final class NotArchived extends Conflict {

    NotArchived() {
        super("This investigation is not archived.");
    }
}
