package org.substantiate.identity;

import org.substantiate.problem.Conflict;

/** A link for an account that may not sign in would lead nowhere. */
final class AccountDisabled extends Conflict {

    AccountDisabled() {
        super("This account is disabled. Enable it first.");
    }
}
