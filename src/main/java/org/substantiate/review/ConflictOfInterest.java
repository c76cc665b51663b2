package org.substantiate.review;

import org.substantiate.problem.Conflict;

/** Who is not free in a claim neither decides on it nor signs. */
public final class ConflictOfInterest extends Conflict {

    ConflictOfInterest() {
        super(
                "You have a conflict of interest here, so another editor has to do this. Recuse yourself, so that everybody knows.");
    }
}
