package org.substantiate.claim;

import org.substantiate.problem.Conflict;

/** A claim is merged into another one. */
public final class MergedIntoItself extends Conflict {

    MergedIntoItself() {
        super("A claim cannot be merged into itself. Choose another claim.");
    }
}
