package org.substantiate.claim;

import org.substantiate.problem.Conflict;

/** The same words of the same source are attached to the claim already. */
public final class EvidenceAlreadyAttached extends Conflict {

    EvidenceAlreadyAttached() {
        super(
                "This excerpt of this source is attached to this claim already. Edit that one, or quote another passage.");
    }
}
