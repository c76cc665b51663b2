package org.substantiate.identity;

import static org.substantiate.identity.SecurityEvent.Kind.SESSIONS_ENDED;
import static org.substantiate.identity.SecurityEvent.Kind.SESSION_ENDED;
import static org.substantiate.identity.SecurityEvent.Kind.SIGNED_IN;
import static org.substantiate.identity.SecurityEvent.Kind.SIGNED_OUT;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.substantiate.event.Actor;
import org.substantiate.problem.NotFound;

/**
 * Who is signed in, in which browser.
 *
 * <p>A session ends when it is signed out, when nothing was heard of it for the idle time, and after its longest time in any
 * case. The token is only in the browser.
 */
@ApplicationScoped
public class Sessions {

    /** Most that are listed; who signs in more often finds the rest by ending these. */
    private static final int SHOWN = 100;

    /** Known to the minute is enough, and spares a write with every request. */
    static final Duration SEEN_EVERY = Duration.ofMinutes(5);

    /**
     * A session that has not ended.
     *
     * @param id names the session within the server; not the token
     */
    record Open(UUID id, UUID account, boolean admin, Instant seenAt) {}

    /** By what somebody showed who they are. */
    public enum Means {
        PASSWORD,
        PASSKEY,
        SINGLE_SIGN_ON,
        SET_UP_LINK,
        INVITATION,
        RESET_LINK
    }

    private final EntityManager database;
    private final Event<AccessEnded> ended;
    private final SecurityLog security;
    private final Clock clock;
    private final Duration idle;
    private final Duration longest;

    Sessions(
            EntityManager database,
            Event<AccessEnded> ended,
            SecurityLog security,
            Clock clock,
            @ConfigProperty(name = "substantiate.session.idle") Duration idle,
            @ConfigProperty(name = "substantiate.session.longest") Duration longest) {
        this.database = database;
        this.ended = ended;
        this.security = security;
        this.clock = clock;
        this.idle = idle;
        this.longest = longest;
    }

    /** Signs an account in, whose owner has just shown who they are, and hands over the token that proves it. */
    @Transactional
    public Secret begin(UUID account, Means means) {
        return begin(account, means, true);
    }

    /**
     * Signs an account in.
     *
     * @param proved whether somebody was asked to show who they are, and not only known again
     */
    @Transactional
    public Secret begin(UUID account, Means means, boolean proved) {
        var token = Secret.fresh();
        var now = clock.instant();
        database.persist(new Session(token, account, means, proved, Visitor.current(), now, now.plus(longest)));
        security.note(SecurityEvent.of(SIGNED_IN).by(new Actor(account)).with("means", means));
        return token;
    }

    /** The session that a token proves, if it has not ended and its account may sign in. */
    @ActivateRequestContext
    Optional<Open> find(Secret token) {
        var now = clock.instant();
        return database
                .createQuery(
                        "select new org.substantiate.identity.Sessions$Open(s.id, a.id, a.admin, s.seenAt)"
                                + " from Session s join Account a on a.id = s.account"
                                + " where s.tokenHash = :hash and s.expiresAt > :now and s.seenAt > :idle"
                                + " and not a.disabled",
                        Open.class)
                .setParameter("hash", token.hash())
                .setParameter("now", now)
                .setParameter("idle", now.minus(idle))
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Whether somebody showed who they are so recently that they are likely to sit there still. */
    @ActivateRequestContext
    boolean provedWithin(String id, Duration time) {
        return database.createQuery(
                                "select count(*) from Session s where s.id = :id and s.proved and s.createdAt > :then",
                                Long.class)
                        .setParameter("id", UUID.fromString(id))
                        .setParameter("then", clock.instant().minus(time))
                        .getSingleResult()
                == 1;
    }

    /** Whether a session has not been ended. */
    @ActivateRequestContext
    public boolean isOpen(String id) {
        return database.createQuery("select count(*) from Session s where s.id = :id", Long.class)
                        .setParameter("id", UUID.fromString(id))
                        .getSingleResult()
                == 1;
    }

    /** The sessions of an account that have not ended, last heard of first, as seen from one of them. */
    List<SignedInDevice> of(Actor actor, String current) {
        var now = clock.instant();
        return database
                .createQuery(
                        "select s from Session s where s.account = :account and s.expiresAt > :now"
                                + " and s.seenAt > :idle order by s.seenAt desc, s.id desc",
                        Session.class)
                .setParameter("account", actor.account())
                .setParameter("now", now)
                .setParameter("idle", now.minus(idle))
                .setMaxResults(SHOWN)
                .getResultList()
                .stream()
                .map(session -> session.seenFrom(current))
                .toList();
    }

    /** Whether it is time to note that something was heard of the session. */
    boolean unheardFor(Open session) {
        return session.seenAt().plus(SEEN_EVERY).isBefore(clock.instant());
    }

    @Transactional
    void noteSeen(Open session) {
        database.createQuery("update Session s set s.seenAt = :now where s.id = :id")
                .setParameter("now", clock.instant())
                .setParameter("id", session.id())
                .executeUpdate();
    }

    /** Signs a browser out; one that is signed out already stays so. */
    @Transactional
    public void signOut(Actor actor, String session) {
        if (endOne(actor, UUID.fromString(session)) > 0) {
            security.note(SecurityEvent.of(SIGNED_OUT).by(actor));
        }
    }

    /**
     * Signs another browser out.
     *
     * @throws NotFound if the account has no such session
     */
    @Transactional
    void end(Actor actor, UUID session) {
        if (endOne(actor, session) == 0) {
            throw new NotFound();
        }
        security.note(SecurityEvent.of(SESSION_ENDED).by(actor));
    }

    /** Signs all browsers of an account out but one. */
    @Transactional
    public void endOthers(UUID account, String kept) {
        var ended = end(
                "s.account = :account and s.id <> :kept",
                Map.of("account", account, "kept", UUID.fromString(kept)),
                Integer.MAX_VALUE);
        security.note(SecurityEvent.of(SESSIONS_ENDED).about(account).with("sessions", ended));
    }

    /** Signs all browsers of an account out; its programs go on. */
    @Transactional
    void signOutEverywhere(UUID account) {
        var ended = end("s.account = :account", Map.of("account", account), Integer.MAX_VALUE);
        security.note(SecurityEvent.of(SESSIONS_ENDED).about(account).with("sessions", ended));
    }

    /** Ends all access of an account: its sessions, its tokens, and whatever they have opened. */
    @Transactional
    void endAll(UUID account) {
        var open = database.createQuery("delete from Session s where s.account = :account")
                .setParameter("account", account)
                .executeUpdate();
        security.note(SecurityEvent.of(SESSIONS_ENDED).about(account).with("sessions", open));
        ended.fire(new AccessEnded(account, null));
    }

    /** Clears away what has ended by itself, and says so. */
    @Scheduled(every = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void sweep() {
        var now = clock.instant();
        end("(s.expiresAt <= :now or s.seenAt <= :idle)", Map.of("now", now, "idle", now.minus(idle)), 1000);
    }

    private int endOne(Actor actor, UUID session) {
        return end("s.id = :id and s.account = :account", Map.of("id", session, "account", actor.account()), 1);
    }

    private int end(String which, Map<String, Object> values, int most) {
        var query = database.createQuery("select s from Session s where " + which, Session.class);
        values.forEach(query::setParameter);
        var over = query.setMaxResults(most).getResultList();
        over.forEach(session -> {
            database.remove(session);
            ended.fire(new AccessEnded(session.account(), session.id().toString()));
        });
        return over.size();
    }
}
