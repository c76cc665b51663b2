package org.substantiate.assessment;

import org.substantiate.problem.Conflict;

/** Somebody assesses twice, as in two windows. */
public final class AssessedMeanwhile extends Conflict {

    AssessedMeanwhile() {
        super(
                "You have assessed this claim meanwhile, perhaps in another window. Look at it, then assess again if you still want to.");
    }
}
