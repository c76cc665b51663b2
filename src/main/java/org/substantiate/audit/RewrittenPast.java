package org.substantiate.audit;

import org.substantiate.problem.Conflict;

/** The log does not continue what was signed about it: its tables were changed by something other than this server. */
class RewrittenPast extends Conflict {

    private static final long serialVersionUID = 1;

    RewrittenPast(long signed, long size) {
        super(
                "What was signed about the first " + signed + " entries does not fit the " + size
                        + " that are here now. Nothing is signed any more; keep the database as it is and compare it with a back-up.");
    }
}
