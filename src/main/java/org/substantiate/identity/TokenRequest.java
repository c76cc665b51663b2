package org.substantiate.identity;

import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** A request says that it comes with an API token. */
final class TokenRequest extends BaseAuthenticationRequest implements AuthenticationRequest {

    private final Secret text;

    TokenRequest(Secret text) {
        this.text = text;
    }

    Secret text() {
        return text;
    }
}
