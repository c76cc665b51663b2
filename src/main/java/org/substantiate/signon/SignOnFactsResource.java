package org.substantiate.signon;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.jspecify.annotations.Nullable;
import org.substantiate.identity.LocalSignIn;
import org.substantiate.identity.SignedIn;

/** How single sign-on is set up here, for those who look after the installation. */
@Path("/api/admin/single-sign-on")
class SignOnFactsResource {

    /**
     * What is known without a secret.
     *
     * @param issuer none where single sign-on is off
     * @param linkedAccounts how many accounts an identity of this issuer opens
     */
    record SignOnFacts(
            @Nullable String issuer,
            String name,
            long linkedAccounts,
            boolean localSignIn,
            boolean makesAccounts,
            boolean linksByEmail) {}

    private final SignedIn signedIn;
    private final SignOnSettings settings;
    private final LocalSignIn local;
    private final LinkedIdentities identities;

    SignOnFactsResource(SignedIn signedIn, SignOnSettings settings, LocalSignIn local, LinkedIdentities identities) {
        this.signedIn = signedIn;
        this.settings = settings;
        this.local = local;
        this.identities = identities;
    }

    @GET
    public SignOnFacts facts() {
        signedIn.admin();
        return new SignOnFacts(
                settings.issuer().orElse(null),
                settings.name(),
                identities.linkedAccounts(),
                local.isOn(),
                settings.makeAccounts(),
                settings.linkByEmail());
    }
}
