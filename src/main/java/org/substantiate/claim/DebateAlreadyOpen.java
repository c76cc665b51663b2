package org.substantiate.claim;

import org.substantiate.problem.Conflict;

/** The debate about a claim is opened once. */
public final class DebateAlreadyOpen extends Conflict {

    DebateAlreadyOpen() {
        super("The debate about this claim is open already. Take part in it.");
    }
}
