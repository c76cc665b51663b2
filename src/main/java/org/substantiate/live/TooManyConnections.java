package org.substantiate.live;

import org.substantiate.problem.Refusal;

/** The account has as many connections open as it may. */
final class TooManyConnections extends Refusal {

    TooManyConnections() {
        super("You have " + Limits.CONNECTIONS_AN_ACCOUNT + " connections open. Close one, then try again.");
    }

    @Override
    public String name() {
        return "too-many-connections";
    }

    @Override
    public int status() {
        return 429;
    }

    @Override
    public String title() {
        return "Too many connections";
    }
}
