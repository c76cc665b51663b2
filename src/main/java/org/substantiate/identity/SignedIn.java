package org.substantiate.identity;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import org.substantiate.event.Actor;

/** Whoever sent this request. */
@RequestScoped
public class SignedIn {

    private final SecurityIdentity identity;

    SignedIn(SecurityIdentity identity) {
        this.identity = identity;
    }

    /**
     * The account behind the request.
     *
     * @throws NotSignedIn if there is none
     */
    public Actor actor() {
        if (identity.isAnonymous()) {
            throw new NotSignedIn();
        }
        return new Actor(UUID.fromString(identity.getPrincipal().getName()));
    }
}
