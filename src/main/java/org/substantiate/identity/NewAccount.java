package org.substantiate.identity;

import org.jspecify.annotations.Nullable;
import org.substantiate.problem.Invalid;

/** What somebody says to get an account; in order, or it cannot be made. */
public record NewAccount(
        EmailAddress email, String name, @Nullable Password password) {

    /**
     * Reads what somebody typed.
     *
     * @throws Invalid if the address has no form or the password is not good
     */
    public static NewAccount of(String email, String name, Password password) {
        return new NewAccount(EmailAddress.of(email), name.strip(), password.expectGood());
    }

    /** Somebody for whom another vouches: without a password. */
    static NewAccount vouchedFor(EmailAddress email, String name) {
        return new NewAccount(email, name.strip(), null);
    }
}
