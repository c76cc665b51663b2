package org.substantiate.identity;

import org.substantiate.problem.Refusal;

/** E-mail address and password do not belong together; which of them is wrong is not told. */
public final class WrongCredentials extends Refusal {

    public WrongCredentials() {
        super("E-mail and password do not belong together.");
    }

    @Override
    public String name() {
        return "wrong-credentials";
    }

    @Override
    public int status() {
        return 401;
    }

    @Override
    public String title() {
        return "Wrong e-mail or password";
    }
}
