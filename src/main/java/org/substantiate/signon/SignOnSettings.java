package org.substantiate.signon;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How this installation uses an OpenID provider; off until it names one. */
@ConfigMapping(prefix = "substantiate.oidc")
interface SignOnSettings {

    /** Address of the provider, exactly as it calls itself ({@code iss}). */
    Optional<String> issuer();

    @WithDefault("substantiate")
    String clientId();

    /** None for a public client, which proves itself by PKCE alone. */
    Optional<String> clientSecret();

    /** What people call the provider: "Sign in with …". */
    @WithDefault("single sign-on")
    String name();

    @WithDefault("openid,profile,email")
    List<String> scopes();

    /** The claim of the ID token that lists somebody's groups. */
    @WithDefault("groups")
    String groupsClaim();

    /** Groups whose members look after the installation. */
    Optional<Set<String>> adminGroups();

    /** Whether whoever the provider knows gets an account; else only those whom somebody here has invited. */
    @WithDefault("false")
    boolean makeAccounts();

    /** Whether addresses are theirs of which the provider does not say so; for providers whose administrators give them. */
    @WithDefault("false")
    boolean trustEmail();

    /** Whether an address that the provider has verified opens the account that has it. */
    @WithDefault("false")
    boolean linkByEmail();

    default boolean isOn() {
        return issuer().isPresent();
    }
}
