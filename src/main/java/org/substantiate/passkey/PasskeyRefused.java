package org.substantiate.passkey;

import static org.substantiate.identity.SecurityEvent.Kind.PASSKEY_REFUSED;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.substantiate.identity.SecurityEvent;
import org.substantiate.identity.SecurityLog;
import org.substantiate.problem.Refusal;

/** What was presented does not prove anything here; which part of it is told to the security log alone. */
final class PasskeyRefused extends Refusal {

    enum Why {
        /** Nothing was asked of this browser, something else, or too long ago. */
        CHALLENGE,
        /** The signature, the page, the name or the verification of the person is not what was asked for. */
        PROOF,
        /** It has signed less often than before: somebody has a copy. */
        COUNT,
        UNKNOWN,
        OTHER_ACCOUNT,
        ACCOUNT_DISABLED,
        ADDED_ALREADY
    }

    private PasskeyRefused() {
        super("This passkey does not open an account here. Try again, or use your password.");
    }

    /** Notes a refusal, to be thrown. */
    static PasskeyRefused noted(SecurityLog security, Why why, @Nullable UUID account) {
        var event = SecurityEvent.of(PASSKEY_REFUSED).with("why", why);
        security.note(account == null ? event : event.about(account));
        return new PasskeyRefused();
    }

    @Override
    public String name() {
        return "passkey-refused";
    }

    @Override
    public int status() {
        return 401;
    }

    @Override
    public String title() {
        return "The passkey was not accepted";
    }
}
