package org.substantiate.claim;

import org.substantiate.problem.Conflict;

/** Merges lead somewhere. */
public final class MergeInCircle extends Conflict {

    MergeInCircle() {
        super("That claim is merged into this one already. Open it again first, or merge the other way round.");
    }
}
