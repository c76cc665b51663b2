package org.substantiate.passkey;

import org.substantiate.problem.Refusal;

/** The address of the installation does not allow passkeys. */
final class PasskeysUnavailable extends Refusal {

    PasskeysUnavailable() {
        super(
                "Passkeys need an address with a name: whoever runs this installation sets its public address"
                        + " (SUBSTANTIATE_PUBLIC_URL). On the server's own machine, open http://localhost instead of 127.0.0.1.");
    }

    @Override
    public String name() {
        return "passkeys-unavailable";
    }

    @Override
    public int status() {
        return 409;
    }

    @Override
    public String title() {
        return "No passkeys at this address";
    }
}
