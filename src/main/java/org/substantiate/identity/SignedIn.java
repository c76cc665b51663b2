package org.substantiate.identity;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.UUID;
import org.substantiate.event.Actor;
import org.substantiate.problem.Forbidden;

/** Whoever sent this request. */
@RequestScoped
public class SignedIn {

    /** Attribute of an identity: the {@link Credential} that it was known by. */
    static final String CREDENTIAL = "credential";

    private final SecurityIdentity identity;

    SignedIn(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** Whoever an identity stands for, where there is no request any more: at the opening of a socket. */
    public static SignedIn as(SecurityIdentity identity) {
        return new SignedIn(identity);
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
        var account = UUID.fromString(identity.getPrincipal().getName());
        return new Actor(account, token().map(Tokens.Living::id).orElse(null));
    }

    /**
     * The account behind the request, of somebody who looks after the installation.
     *
     * @throws NotSignedIn if there is none
     * @throws Forbidden if it is somebody else's
     */
    public Actor admin() {
        var actor = actor();
        if (!identity.hasRole("ADMIN")) {
            throw new Forbidden("Only those who look after this installation may do this.");
        }
        return actor;
    }

    /** The account behind the request, if it has one. */
    public Optional<Actor> anyone() {
        return identity.isAnonymous() ? Optional.empty() : Optional.of(actor());
    }

    /** The API token that the request came with, if it came with one. */
    Optional<Tokens.Living> token() {
        return Optional.ofNullable(identity.getAttribute(TokenIdentities.TOKEN));
    }

    /**
     * By what the request proved whose it is.
     *
     * @throws NotSignedIn if it did not
     */
    public Credential credential() {
        if (identity.isAnonymous()) {
            throw new NotSignedIn();
        }
        return identity.getAttribute(CREDENTIAL);
    }

    /**
     * The session that the request belongs to, by the name that {@link AccessEnded} uses.
     *
     * @throws NotSignedIn if there is none, as for a program that comes with a token
     */
    public String session() {
        if (token().isPresent()) {
            throw new NotSignedIn();
        }
        return credential().id();
    }
}
