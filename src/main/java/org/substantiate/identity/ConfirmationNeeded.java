package org.substantiate.identity;

import org.substantiate.problem.Refusal;

/** Only its owner changes what opens an account: whoever sits before an open browser has to prove that. */
final class ConfirmationNeeded extends Refusal {

    ConfirmationNeeded() {
        super("You signed in a while ago. Give your password, or sign in again, and repeat this.");
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
