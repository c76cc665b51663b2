package org.substantiate.assessment;

import org.substantiate.problem.Conflict;

/** What is in the open already cannot be made blind. */
public final class AssessedOpenly extends Conflict {

    AssessedOpenly() {
        super(
                "Somebody has assessed this claim openly in this round already, so that nobody can assess it blind any more.");
    }
}
