package org.substantiate.identity;

import static org.substantiate.identity.SecurityEvent.Kind.LINK_REFUSED;
import static org.substantiate.identity.SecurityEvent.Kind.PASSWORD_CHANGED;
import static org.substantiate.identity.SecurityEvent.Kind.RESET_LINK_MADE;
import static org.substantiate.identity.SecurityEvent.Kind.RESET_LINK_USED;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.substantiate.event.Actor;

/**
 * Choosing a password without the present one: by a link that works once, for a day, from an admin or by mail.
 *
 * <p>A newer link replaces an older one; a changed password or address, and a disabled account, make it worthless.
 */
@ApplicationScoped
public class ResetLinks {

    /** Nobody's letter box is filled by somebody else's asking. */
    private static final Duration BETWEEN_MAILS = Duration.ofMinutes(5);

    /** Somebody asks for a link; whether there is such an account is found out where nobody waits for it. */
    record Asked(String email) {}

    /** Whose link it is. */
    record ResetPreview(String email, String name) {}

    private final EntityManager database;
    private final Accounts accounts;
    private final Sessions sessions;
    private final PasswordHashes hashes;
    private final Letters letters;
    private final LocalSignIn local;
    private final SecurityLog security;
    private final Event<Asked> asked;
    private final FailedSignIns askings;
    private final Clock clock;

    ResetLinks(
            EntityManager database,
            Accounts accounts,
            Sessions sessions,
            PasswordHashes hashes,
            Letters letters,
            LocalSignIn local,
            SecurityLog security,
            FailedSignIns failures,
            Event<Asked> asked,
            Clock clock) {
        this.database = database;
        this.accounts = accounts;
        this.sessions = sessions;
        this.hashes = hashes;
        this.letters = letters;
        this.local = local;
        this.security = security;
        this.asked = asked;
        this.askings = failures.apart();
        this.clock = clock;
    }

    /** Makes a link for an account, in place of any older one. */
    @Transactional
    IssuedLink issue(UUID account, @Nullable Actor by) {
        local.expectOn();
        revoke(account);
        var token = Secret.fresh();
        var link = new ResetLink(account, token, clock.instant());
        database.persist(link);
        var made = SecurityEvent.of(RESET_LINK_MADE).about(account);
        security.note(by == null ? made : made.by(by));
        return new IssuedLink(token.value(), link.expiresAt());
    }

    /**
     * Makes a link for whoever is locked out, in place of any older one; for somebody on the server's machine.
     *
     * @return the token; none if no account that may sign in has this address
     */
    @Transactional
    public Optional<Secret> rescue(String email) {
        return accounts.signingInWith(email.strip().toLowerCase(Locale.ROOT))
                .map(account -> new Secret(issue(account.id(), null).token()));
    }

    /** Makes the account's link worthless, if it has one. */
    @Transactional
    void revoke(UUID account) {
        database.createQuery("delete from ResetLink l where l.account = :account")
                .setParameter("account", account)
                .executeUpdate();
    }

    /**
     * Asks for a link by mail. Neither the answer nor its time tells whether there is such an account.
     *
     * @throws TooManyAttempts for who asks too often
     */
    void ask(String email, String address) {
        local.expectOn();
        var typed = email.strip().toLowerCase(Locale.ROOT);
        askings.begin(typed, address);
        if (letters.areSent()) {
            var unused = asked.fireAsync(new Asked(typed));
        }
    }

    void send(@ObservesAsync Asked asked) {
        accounts.signingInWith(asked.email())
                .ifPresent(account -> QuarkusTransaction.requiringNew()
                        .call(() -> issueIfFew(account.id()))
                        .ifPresent(link -> letters.sendResetLink(account, link)));
    }

    private Optional<IssuedLink> issueIfFew(UUID account) {
        // held, so that of many who ask at once one is heard
        accounts.hold(account);
        var lately = clock.instant().minus(BETWEEN_MAILS);
        return hasLinkSince(account, lately) ? Optional.empty() : Optional.of(issue(account, null));
    }

    /**
     * Whose link it is.
     *
     * @throws LinkNotValid if it leads nowhere (any more)
     */
    ResetPreview preview(Secret token) {
        var account = owner(token);
        return new ResetPreview(account.email(), account.name());
    }

    /**
     * Chooses a password; every browser is signed out.
     *
     * @throws LinkNotValid if the link leads nowhere (any more)
     */
    void use(UseResetLink command) {
        var owner = owner(command.token());
        var hash = hashes.hash(command.password().expectGood(owner.name(), owner.email()));
        QuarkusTransaction.requiringNew().run(() -> {
            var account = accounts.hold(owner.id());
            // two with one link: whoever holds the account first has used it
            if (find(command.token()).isEmpty()) {
                throw refused();
            }
            revoke(owner.id());
            account.keep(hash);
            sessions.endAll(owner.id());
            var actor = new Actor(owner.id());
            security.note(SecurityEvent.of(RESET_LINK_USED).by(actor));
            security.note(SecurityEvent.of(PASSWORD_CHANGED).by(actor));
        });
        letters.tell(owner, Letters.Matter.PASSWORD_CHANGED);
    }

    private AccountView owner(Secret token) {
        local.expectOn();
        return find(token).flatMap(link -> accounts.able(link.account())).orElseThrow(this::refused);
    }

    private LinkNotValid refused() {
        security.note(SecurityEvent.of(LINK_REFUSED).with("link", Sessions.Means.RESET_LINK));
        return new LinkNotValid();
    }

    private Optional<ResetLink> find(Secret token) {
        return database.createQuery(
                        "select l from ResetLink l where l.tokenHash = :hash and l.expiresAt > :now", ResetLink.class)
                .setParameter("hash", token.hash())
                .setParameter("now", clock.instant())
                .getResultStream()
                .findFirst();
    }

    private boolean hasLinkSince(UUID account, Instant time) {
        return database.createQuery(
                        "select l from ResetLink l where l.account = :account and l.createdAt > :time", ResetLink.class)
                .setParameter("account", account)
                .setParameter("time", time)
                .getResultStream()
                .findAny()
                .isPresent();
    }
}
