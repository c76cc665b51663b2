package org.substantiate.identity;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether passwords that are kept here open anything; an installation with single sign-on may do without. */
@Singleton
public class LocalSignIn {

    private final boolean on;

    LocalSignIn(@ConfigProperty(name = "substantiate.local-sign-in") boolean on) {
        this.on = on;
    }

    public boolean isOn() {
        return on;
    }

    /**
     * Lets only an installation pass that has passwords.
     *
     * @throws LocalSignInOff if it has not
     */
    public void expectOn() {
        if (!on) {
            throw new LocalSignInOff();
        }
    }
}
