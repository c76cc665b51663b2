package org.substantiate.identity;

import org.jspecify.annotations.Nullable;
import org.substantiate.problem.Invalid;

/**
 * What is said to get an account; in order, or it cannot be made.
 *
 * @param password null where somebody else makes the account: its owner chooses one with a link
 */
public record NewAccount(
        EmailAddress email, String name, @Nullable Password password, TimeZone timeZone) {

    /**
     * Reads what somebody typed.
     *
     * @param timeZone what the browser says of its clock
     * @throws Invalid if the address has no form or the password is not good
     */
    public static NewAccount of(String email, String name, Password password, @Nullable String timeZone) {
        var address = EmailAddress.of(email);
        return new NewAccount(
                address, name.strip(), password.expectGood(name, address.text()), TimeZone.saidBy(timeZone));
    }

    /** Reads what an admin typed who makes an account for somebody. */
    static NewAccount withoutPassword(String email, String name) {
        return new NewAccount(EmailAddress.of(email), name.strip(), null, TimeZone.UTC);
    }

    /** Somebody for whom another vouches: without a password. */
    static NewAccount vouchedFor(EmailAddress email, String name) {
        return new NewAccount(email, name.strip(), null, TimeZone.UTC);
    }
}
