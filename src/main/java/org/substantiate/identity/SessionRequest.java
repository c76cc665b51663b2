package org.substantiate.identity;

import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** A request says that it belongs to a session. */
final class SessionRequest extends BaseAuthenticationRequest implements AuthenticationRequest {

    private final Secret token;

    SessionRequest(Secret token) {
        this.token = token;
    }

    Secret token() {
        return token;
    }
}
