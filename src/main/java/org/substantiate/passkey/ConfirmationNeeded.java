package org.substantiate.passkey;

import org.substantiate.problem.Refusal;

/** A new way into an account is made by its owner only: whoever sits before an open browser has to prove that. */
final class ConfirmationNeeded extends Refusal {

    ConfirmationNeeded() {
        super("You signed in a while ago. Give your password, or sign in again, to add a passkey.");
    }

    @Override
    public String name() {
        return "confirmation-needed";
    }

    @Override
    public int status() {
        return 403;
    }

    @Override
    public String title() {
        return "Confirm that it is you";
    }
}
