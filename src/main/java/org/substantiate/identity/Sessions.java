package org.substantiate.identity;

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
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Who is signed in, in which browser.
 *
 * <p>A session ends when it is signed out, when nothing was heard of it for the idle time, and after its longest time in any
 * case. The token is only in the browser.
 */
@ApplicationScoped
public class Sessions {

    /** Known to the minute is enough, and spares a write with every request. */
    static final Duration SEEN_EVERY = Duration.ofMinutes(5);

    /**
     * A session that has not ended.
     *
     * @param id names the session within the server; not the token
     */
    record Open(String id, UUID account, boolean admin, Instant seenAt) {}

    private final EntityManager database;
    private final Event<AccessEnded> ended;
    private final Clock clock;
    private final Duration idle;
    private final Duration longest;

    Sessions(
            EntityManager database,
            Event<AccessEnded> ended,
            Clock clock,
            @ConfigProperty(name = "substantiate.session.idle") Duration idle,
            @ConfigProperty(name = "substantiate.session.longest") Duration longest) {
        this.database = database;
        this.ended = ended;
        this.clock = clock;
        this.idle = idle;
        this.longest = longest;
    }

    /** Signs an account in, and hands over the token that proves it. */
    @Transactional
    public Secret begin(UUID account) {
        var token = Secret.fresh();
        var now = clock.instant();
        database.persist(new Session(token, account, now, now.plus(longest)));
        return token;
    }

    /** The session that a token proves, if it has not ended and its account may sign in. */
    @ActivateRequestContext
    Optional<Open> find(Secret token) {
        var now = clock.instant();
        return database
                .createQuery(
                        "select new org.substantiate.identity.Sessions$Open(s.tokenHash, a.id, a.admin, s.seenAt)"
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

    /** Whether a session, by its id within the server, has not been ended. */
    @ActivateRequestContext
    public boolean isOpen(String id) {
        return database.createQuery("select count(*) from Session s where s.tokenHash = :hash", Long.class)
                        .setParameter("hash", id)
                        .getSingleResult()
                == 1;
    }

    /** Whether it is time to note that something was heard of the session. */
    boolean unheardFor(Open session) {
        return session.seenAt().plus(SEEN_EVERY).isBefore(clock.instant());
    }

    @Transactional
    void noteSeen(Open session) {
        database.createQuery("update Session s set s.seenAt = :now where s.tokenHash = :hash")
                .setParameter("now", clock.instant())
                .setParameter("hash", session.id())
                .executeUpdate();
    }

    /** Signs a browser out. */
    @Transactional
    void end(UUID account, String session) {
        database.createQuery("delete from Session s where s.tokenHash = :hash")
                .setParameter("hash", session)
                .executeUpdate();
        ended.fire(new AccessEnded(account, session));
    }

    /** Clears away what has ended by itself, and says so. */
    @Scheduled(every = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void sweep() {
        var now = clock.instant();
        List<Object[]> over = database.createQuery(
                        "select s.account, s.tokenHash from Session s where s.expiresAt <= :now or s.seenAt <= :idle",
                        Object[].class)
                .setParameter("now", now)
                .setParameter("idle", now.minus(idle))
                .setMaxResults(1000)
                .getResultList();
        over.forEach(session -> end((UUID) session[0], (String) session[1]));
    }
}
