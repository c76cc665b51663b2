package org.substantiate.identity;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Makes sure that it is still the account's owner who sits there: a browser may be borrowed. */
@ApplicationScoped
public class FreshProof {

    /** So long after somebody showed who they are nobody asks them once more. */
    public static final Duration RECENT = Duration.ofMinutes(10);

    private final Accounts accounts;
    private final Sessions sessions;

    FreshProof(Accounts accounts, Sessions sessions) {
        this.accounts = accounts;
        this.sessions = sessions;
    }

    /**
     * Lets those pass who give their password, or have just signed in.
     *
     * @throws WrongCredentials if it is not the account's password
     * @throws TooManyAttempts if there were too many wrong ones lately
     * @throws ConfirmationNeeded without one, of who signed in a while ago
     */
    public void expect(SignedIn signedIn, @Nullable Password password, HttpServerRequest request) {
        if (password != null) {
            accounts.confirm(signedIn.actor(), password, Visitor.address(request));
        } else {
            expectRecent(signedIn.session());
        }
    }

    /**
     * Lets those pass who have just signed in.
     *
     * @throws ConfirmationNeeded for the others
     */
    void expectRecent(String session) {
        if (!sessions.provedWithin(session, RECENT)) {
            throw new ConfirmationNeeded();
        }
    }
}
