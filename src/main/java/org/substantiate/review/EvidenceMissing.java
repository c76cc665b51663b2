package org.substantiate.review;

import org.substantiate.problem.Conflict;

/** Nothing speaks for or against a claim, and nobody says that it was looked for. */
public final class EvidenceMissing extends Conflict {

    EvidenceMissing() {
        super("No evidence stands on this claim. Attach some, or say where it was searched for in vain.");
    }
}
