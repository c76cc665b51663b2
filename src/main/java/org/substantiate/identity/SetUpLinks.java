package org.substantiate.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** The first account of an installation: links on its console, which whoever runs the server can read, make it once. */
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

    /** One more link, for a server that starts; none when there is an account already. */
    @Transactional
    public Optional<Secret> offer() {
        if (!accounts.none()) {
            return Optional.empty();
        }
        database.createQuery("delete from SetUpLink l where l.expiresAt <= :now")
                .setParameter("now", clock.instant())
                .executeUpdate();
        var token = Secret.fresh();
        database.persist(new SetUpLink(token, clock.instant().plus(VALID)));
        return Optional.of(token);
    }

    /** A new link in place of all older ones; none when there is an account already. */
    @Transactional
    public Optional<Secret> replace() {
        database.createQuery("delete from SetUpLink").executeUpdate();
        return offer();
    }

    @Transactional
    AccountView setUp(SetUp command) {
        var asked = NewAccount.of(command.email(), command.name(), command.password());
        // all of them, so that of two people with two links only one is the first
        var links = database.createQuery("select l from SetUpLink l order by l.tokenHash", SetUpLink.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        var now = clock.instant();
        if (links.stream().noneMatch(link -> link.opensWith(command.token(), now)) || !accounts.none()) {
            throw new LinkNotValid();
        }
        links.forEach(database::remove);
        var account = accounts.make(asked);
        account.becomeAdmin();
        return account.view();
    }

    /** How a console says what a link is for. */
    public static String announce(Secret token, String address) {
        // behind the #, where no server log and no Referer sees it
        return "Open " + address + "/set-up#" + token.value()
                + " to create the owner's account. The link works once, within 24 hours.";
    }
}
