package org.substantiate.assessment;

import org.substantiate.problem.Conflict;

/** A conflict of interest is declared once. */
public final class AlreadyRecused extends Conflict {

    AlreadyRecused() {
        super("You have declared a conflict of interest in this blind round already.");
    }
}
