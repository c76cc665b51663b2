package org.substantiate.claim;

import org.substantiate.problem.Conflict;

/** A link is confirmed or declined once. */
public final class LinkSettled extends Conflict {

    LinkSettled() {
        super("This link is not open any more: somebody has settled it or taken it back.");
    }
}
