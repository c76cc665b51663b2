package org.substantiate.identity;

import org.substantiate.problem.Refusal;

/** The request has no session, or one that has ended. */
public final class NotSignedIn extends Refusal {

    public NotSignedIn() {
        super("Sign in, then try again.");
    }

    @Override
    public String name() {
        return "not-signed-in";
    }

    @Override
    public int status() {
        return 401;
    }

    @Override
    public String title() {
        return "Not signed in";
    }
}
