package org.substantiate.signon;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.jspecify.annotations.Nullable;
import org.substantiate.identity.Letters;
import org.substantiate.identity.LocalSignIn;

/** By what means one may sign in here. */
@Path("/api/sign-in-ways")
class SignInWaysResource {

    /** What the page of signing in offers; single sign-on by the name that people know it by, if there is one. */
    record SignInWays(boolean password, @Nullable String singleSignOn, boolean resetByMail) {}

    private final LocalSignIn local;
    private final SignOnSettings settings;
    private final Letters letters;

    SignInWaysResource(LocalSignIn local, SignOnSettings settings, Letters letters) {
        this.local = local;
        this.settings = settings;
        this.letters = letters;
    }

    @GET
    public SignInWays ways() {
        return new SignInWays(
                local.isOn(), settings.isOn() ? settings.name() : null, local.isOn() && letters.areSent());
    }
}
