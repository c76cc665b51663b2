package org.substantiate.claim;

import org.substantiate.problem.Conflict;

/** A claim is not broader than itself by a detour. */
public final class LinkInCircle extends Conflict {

    LinkInCircle() {
        super(
                "The other claim is broader than this one, directly or through others. A link the other way round would close a circle.");
    }
}
