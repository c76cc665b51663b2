package org.substantiate.identity;

import static org.substantiate.identity.SecurityEvent.Kind.ACCOUNT_DELETED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.substantiate.event.Actor;

/** The end of an account: name and address are erased wherever they stand; what was done stays, under an id. */
@ApplicationScoped
class Farewell {

    private final Accounts accounts;
    private final Sessions sessions;
    private final ResetLinks links;
    private final SecurityLog security;
    private final Event<AccountDeleted> deleted;

    Farewell(
            Accounts accounts,
            Sessions sessions,
            ResetLinks links,
            SecurityLog security,
            Event<AccountDeleted> deleted) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.links = links;
        this.security = security;
        this.deleted = deleted;
    }

    /**
     * Deletes an account.
     *
     * @throws LastAdmin if nobody would be left to look after the installation
     */
    @Transactional
    void to(UUID leaving, Actor by) {
        accounts.expectAdminBeside(leaving);
        var account = accounts.holdAny(leaving);
        deleted.fire(new AccountDeleted(leaving, account.email(), by));
        account.forget();
        links.revoke(leaving);
        sessions.endAll(leaving);
        security.note(SecurityEvent.of(ACCOUNT_DELETED).about(leaving).by(by));
    }
}
