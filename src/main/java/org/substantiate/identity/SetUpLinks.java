package org.substantiate.identity;

import static org.substantiate.identity.SecurityEvent.Kind.ADMIN_GIVEN;
import static org.substantiate.identity.SecurityEvent.Kind.LINK_REFUSED;
import static org.substantiate.identity.SecurityEvent.Kind.SET_UP_LINK_MADE;
import static org.substantiate.identity.SecurityEvent.Kind.SET_UP_LINK_USED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.substantiate.event.Actor;

/** The first account of an installation: links on its console, which whoever runs the server can read, make it once. */
@ApplicationScoped
public class SetUpLinks {

    private static final Duration VALID = Duration.ofHours(24);

    private final EntityManager database;
    private final Accounts accounts;
    private final SecurityLog security;
    private final Clock clock;

    SetUpLinks(EntityManager database, Accounts accounts, SecurityLog security, Clock clock) {
        this.database = database;
        this.accounts = accounts;
        this.security = security;
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
        security.note(SecurityEvent.of(SET_UP_LINK_MADE));
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
        var asked = NewAccount.of(command.email(), command.name(), command.password(), command.timeZone());
        return setUp(command.token().hash(), asked);
    }

    /** Uses a link up, by the hash of its token. */
    AccountView setUp(String hash, NewAccount asked) {
        // all of them, so that of two people with two links only one is the first
        var links = database.createQuery("select l from SetUpLink l order by l.tokenHash", SetUpLink.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        var now = clock.instant();
        if (links.stream().noneMatch(link -> link.opensWith(hash, now)) || !accounts.none()) {
            security.note(SecurityEvent.of(LINK_REFUSED).with("link", Sessions.Means.SET_UP_LINK));
            throw new LinkNotValid();
        }
        links.forEach(database::remove);
        var account = accounts.make(asked);
        account.lookAfterTheInstallation(true);
        var actor = new Actor(account.id());
        security.note(SecurityEvent.of(SET_UP_LINK_USED).by(actor));
        security.note(SecurityEvent.of(ADMIN_GIVEN).by(actor));
        return account.view();
    }

    /** How a console says what a link is for. */
    public static String announce(Secret token, String address) {
        // behind the #, where no server log and no Referer sees it
        return "Open " + address + "/set-up#" + token.value()
                + " to create the owner's account. The link works once, within 24 hours.";
    }
}
