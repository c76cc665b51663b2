package org.substantiate.identity;

import static org.substantiate.identity.SecurityEvent.Kind.TOKEN_MADE;
import static org.substantiate.identity.SecurityEvent.Kind.TOKEN_REVOKED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.substantiate.event.Actor;
import org.substantiate.event.Ids;
import org.substantiate.problem.NotFound;

/**
 * What programs come with instead of a session: each opens, for a time, a part of what its account may do.
 *
 * <p>A token ends when it is revoked, when it expires, and with whatever ends all access of its account. The text is only with
 * whoever holds it.
 */
@ApplicationScoped
public class Tokens {

    /** Living tokens that an account may have at once. */
    static final int MOST = 50;

    /** Known to a few minutes is enough, and spares a write with every request. */
    static final Duration USED_EVERY = Duration.ofMinutes(5);

    /** Ended ones that are still listed, for their names. */
    private static final int LISTED = 500;

    /**
     * A token that lives, of an account that may sign in.
     *
     * @param admin whether its account looks after the installation
     * @param investigation the only one that it opens; null for all of the account's
     */
    public record Living(
            UUID id,
            UUID account,
            boolean admin,
            Scope scope,
            @Nullable UUID investigation,
            Instant expiresAt,
            @Nullable Instant usedAt) {

        /** Whether it reaches what lies outside any one investigation. */
        boolean opensEverything() {
            return investigation == null;
        }

        /** Whether it carries its account's right to look after the installation. */
        boolean looksAfterInstallation() {
            return admin && scope == Scope.ADMIN && opensEverything();
        }
    }

    /** A new token: its text is shown this one time. */
    record Made(String text, TokenView token) {}

    private final EntityManager database;
    private final Event<AccessEnded> ended;
    private final SecurityLog security;
    private final Clock clock;

    Tokens(EntityManager database, Event<AccessEnded> ended, SecurityLog security, Clock clock) {
        this.database = database;
        this.ended = ended;
        this.security = security;
        this.clock = clock;
    }

    /** All of somebody's tokens, the newest first; those that have ended too, for their names. */
    List<TokenView> of(Actor actor) {
        var now = clock.instant();
        return database
                .createQuery("from Token t where t.account = :account order by t.id desc", Token.class)
                .setParameter("account", actor.account())
                .setMaxResults(LISTED)
                .getResultList()
                .stream()
                .map(token -> token.view(now))
                .toList();
    }

    /**
     * Makes a token for one's programs.
     *
     * @throws TooManyTokens if there are as many as there may be
     */
    @Transactional
    Made make(Actor actor, MakeToken command) {
        // as exact as it is kept
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        // two windows of one person come one after the other
        database.find(Account.class, actor.account(), LockModeType.PESSIMISTIC_WRITE);
        if (living(actor.account(), now).size() >= MOST) {
            throw new TooManyTokens(MOST);
        }
        var text = TokenText.fresh();
        var token = new Token(Ids.next(), actor.account(), text, command, now);
        database.persist(token);
        security.note(
                SecurityEvent.of(TOKEN_MADE).by(actor).with("token", token.id()).with("scope", command.scope()));
        return new Made(text.value(), token.view(now));
    }

    /**
     * Ends a token of one's own; one that has ended stays as it is.
     *
     * @throws NotFound if there is no such token of this account
     */
    @Transactional
    void revoke(Actor actor, UUID id) {
        var token = database.find(Token.class, id);
        if (token == null || !token.account().equals(actor.account())) {
            throw new NotFound();
        }
        var now = clock.instant();
        if (token.isLivingAt(now)) {
            end(token, now);
        }
    }

    /** Ends all tokens of an account, as when its password is changed: whoever knew the old one could have made one. */
    @Transactional
    void endAll(UUID account) {
        var now = clock.instant();
        living(account, now).forEach(token -> end(token, now));
    }

    /** Ends them with all other access of the account. */
    void end(@Observes AccessEnded over) {
        if (over.credential() == null) {
            endAll(over.account());
        }
    }

    /** Forgets them, and their names, with the account that they were of. */
    void forget(@Observes AccountDeleted gone) {
        database.createQuery("delete from Token t where t.account = :account")
                .setParameter("account", gone.account())
                .executeUpdate();
    }

    /** The living token that a text proves. */
    @ActivateRequestContext
    Optional<Living> find(Secret text) {
        return living("t.hash = :key", text.hash());
    }

    /** A token by its id, while it lives. */
    @ActivateRequestContext
    public Optional<Living> find(UUID id) {
        return living("t.id = :key", id);
    }

    /** Whether it is time to note that the token was used. */
    boolean unnotedFor(Living token) {
        return token.usedAt() == null || token.usedAt().plus(USED_EVERY).isBefore(clock.instant());
    }

    @Transactional
    void noteUsed(Living token) {
        database.createQuery("update Token t set t.usedAt = :now where t.id = :id")
                .setParameter("now", clock.instant())
                .setParameter("id", token.id())
                .executeUpdate();
    }

    private void end(Token token, Instant now) {
        token.end(now);
        security.note(SecurityEvent.of(TOKEN_REVOKED).about(token.account()).with("token", token.id()));
        ended.fire(new AccessEnded(token.account(), token.id().toString()));
    }

    private List<Token> living(UUID account, Instant now) {
        return database.createQuery(
                        "from Token t where t.account = :account and t.endedAt is null and t.expiresAt > :now",
                        Token.class)
                .setParameter("account", account)
                .setParameter("now", now)
                .getResultList();
    }

    private Optional<Living> living(String condition, Object key) {
        return database
                .createQuery(
                        "select new org.substantiate.identity.Tokens$Living("
                                + "t.id, a.id, a.admin, t.scope, t.investigation, t.expiresAt, t.usedAt)"
                                + " from Token t join Account a on a.id = t.account"
                                + " where t.endedAt is null and t.expiresAt > :now and not a.disabled and "
                                + condition,
                        Living.class)
                .setParameter("now", clock.instant())
                .setParameter("key", key)
                .getResultList()
                .stream()
                .findFirst();
    }
}
