package org.substantiate.claim;

import org.substantiate.problem.Conflict;

/** A link joins two claims. */
public final class LinkToItself extends Conflict {

    LinkToItself() {
        super("A claim cannot be linked to itself. Choose another claim.");
    }
}
