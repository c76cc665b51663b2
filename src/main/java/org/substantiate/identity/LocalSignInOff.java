package org.substantiate.identity;

import org.substantiate.problem.Refusal;

/** This installation keeps no passwords. */
final class LocalSignInOff extends Refusal {

    LocalSignInOff() {
        super("Passwords are switched off in this installation. Come in by single sign-on.");
    }

    @Override
    public String name() {
        return "local-sign-in-off";
    }

    @Override
    public int status() {
        return 403;
    }

    @Override
    public String title() {
        return "No passwords here";
    }
}
