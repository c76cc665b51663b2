package org.substantiate.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** The first account of an installation: a link on its console, which whoever runs the server can read, makes it once. */
@ApplicationScoped
public class SetUpLinks {

    private static final Duration VALID = Duration.ofHours(24);

    private final EntityManager database;
    private final Accounts accounts;
    private final Clock clock;

    SetUpLinks(EntityManager database, Accounts accounts, Clock clock) {
        this.database = database;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** A new link in place of any older one; none when there is an account already. */
    @Transactional
    public Optional<Secret> offer() {
        if (!accounts.none()) {
            return Optional.empty();
        }
        database.createQuery("delete from SetUpLink").executeUpdate();
        var token = Secret.fresh();
        database.persist(new SetUpLink(token, clock.instant().plus(VALID)));
        return Optional.of(token);
    }

    @Transactional
    AccountView setUp(SetUp command) {
        var asked = NewAccount.of(command.email(), command.name(), command.password());
        var used = database.createQuery("delete from SetUpLink l where l.tokenHash = :hash and l.expiresAt > :now")
                .setParameter("hash", command.token().hash())
                .setParameter("now", clock.instant())
                .executeUpdate();
        if (used == 0 || !accounts.none()) {
            throw new LinkNotValid();
        }
        var account = accounts.make(asked);
        account.becomeAdmin();
        return account.view();
    }
}
