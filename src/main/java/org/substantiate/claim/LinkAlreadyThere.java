package org.substantiate.claim;

import org.substantiate.problem.Conflict;

/** Two claims are linked in one way at a time. */
public final class LinkAlreadyThere extends Conflict {

    LinkAlreadyThere() {
        super("These two claims are linked already, or a link is suggested. Settle or take back that one first.");
    }
}
