package org.substantiate.signon;

import org.substantiate.identity.Secret;

/**
 * What ties a sign-on to the browser that began it: the provider hears the state, only the browser has the secret.
 *
 * <p>The nonce (OpenID Connect Core 1.0 §3.1.2.1) and the code verifier (RFC 7636 §4.1) are derived from both, so that the
 * database holds nothing with which a sign-on could be finished.
 */
record SignOnProof(Secret state, Secret browser) {

    static SignOnProof fresh() {
        return new SignOnProof(Secret.fresh(), Secret.fresh());
    }

    String nonce() {
        return derived("nonce");
    }

    String codeVerifier() {
        return derived("code-verifier");
    }

    private String derived(String use) {
        return new Secret(use + "." + state.value() + "." + browser.value()).hash();
    }
}
