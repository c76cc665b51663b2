package org.substantiate.claim;

import org.substantiate.problem.Conflict;

/** What is said to be confirmed goes back to one origin alone. */
public final class SingleOrigin extends Conflict {

    SingleOrigin() {
        super("Credibility 1 means confirmed by other sources, and all evidence for this goes back to one origin."
                + " Attach evidence of another origin first, or grade it 2.");
    }
}
