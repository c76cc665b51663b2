package org.substantiate.review;

import org.substantiate.problem.Conflict;

/** One open request for each member and claim. */
public final class ReopeningAlreadyAsked extends Conflict {

    ReopeningAlreadyAsked() {
        super("You have asked to reopen this claim already; an editor will answer.");
    }
}
