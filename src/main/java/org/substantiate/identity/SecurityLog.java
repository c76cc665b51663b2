package org.substantiate.identity;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * What happened at the doors of this installation: who came in and who was refused, who was given what, and who took it away.
 *
 * <p>Each event is one JSON line of the log category {@code org.substantiate.security}, and one row, which admins read. A deed
 * is part of the running transaction: its row is committed with it, its line follows the commit, and a deed that was
 * rolled back is not told. A refusal is told at once, and its row follows within a second, whatever becomes of the
 * transaction. Only so many refusals are noted in a minute ({@link Allowance}); the next one says how many were omitted.
 */
@ApplicationScoped
public class SecurityLog {

    /** Rows of refusals that are kept: strangers can make them, so that their number is bounded and not only their age. */
    static final int KEPT_REFUSALS = 100_000;

    private static final int WAITING = 1_000;

    private static final Logger LINES = Logger.getLogger("org.substantiate.security");

    /** A deed's line, to be written when it is committed. */
    record Deed(String line) {}

    private final EntityManager database;
    private final Event<Deed> deeds;
    private final Clock clock;
    private final Duration kept;
    private final Allowance allowance;
    private final LinkedBlockingQueue<NotedEvent> refusals = new LinkedBlockingQueue<>(WAITING);

    SecurityLog(
            EntityManager database,
            Event<Deed> deeds,
            Clock clock,
            @ConfigProperty(name = "substantiate.security-log.kept") Duration kept,
            @ConfigProperty(name = "substantiate.security-log.refusals-a-minute") int refusals) {
        this.database = database;
        this.deeds = deeds;
        this.clock = clock;
        this.kept = kept;
        this.allowance = new Allowance(refusals, 10 * refusals);
    }

    /**
     * Notes what happened, with the network address and the browser of the request that is being answered.
     *
     * <p>To be called inside the transaction of a deed; without one it is taken as done. Of a refusal, before it is thrown.
     */
    public void note(SecurityEvent event) {
        var visitor = Visitor.current();
        if (event.kind().isRefusal()) {
            refused(event, visitor);
        } else {
            var noted = new NotedEvent(event, visitor, clock.instant());
            QuarkusTransaction.joiningExisting().run(() -> {
                database.persist(noted);
                deeds.fire(new Deed(noted.line()));
            });
        }
    }

    /** Notes a refusal of a request that is not being answered yet, because nobody knows whose it is. */
    void refused(SecurityEvent event, Visitor visitor) {
        var now = clock.instant();
        var omitted = allowance.admit(event.kind(), String.valueOf(visitor.address()), now);
        if (omitted.isPresent()) {
            var told = omitted.getAsInt() == 0 ? event : event.with("omitted", omitted.getAsInt());
            var noted = new NotedEvent(told, visitor, now);
            LINES.warn(noted.line());
            // a full queue means a database that does not answer; the line is there
            refusals.offer(noted);
        }
    }

    void done(@Observes(during = TransactionPhase.AFTER_SUCCESS) Deed deed) {
        LINES.info(deed.line());
    }

    /** Which events to show. */
    record Past(
            @Nullable UUID before,
            SecurityEvent.@Nullable Kind kind,
            @Nullable UUID account) {}

    /**
     * Events before one of them, newest first.
     *
     * @param past {@code account}: whom it concerns, or who did it
     */
    List<SecurityEventView> before(Past past, int limit) {
        keepRefusals();
        var conditions = new LinkedHashMap<String, Object>();
        if (past.before() != null) {
            conditions.put("e.id < :before", past.before());
        }
        if (past.kind() != null) {
            conditions.put("e.kind = :kind", past.kind());
        }
        if (past.account() != null) {
            conditions.put("(e.account = :account or e.by = :account)", past.account());
        }
        var where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions.keySet());
        var query = database.createQuery("select e from NotedEvent e" + where + " order by e.id desc", NotedEvent.class)
                .setMaxResults(limit);
        conditions.forEach((condition, value) -> query.setParameter(parameter(condition), value));
        var events = query.getResultList();
        var names = names(events);
        return events.stream().map(event -> event.view(names)).toList();
    }

    private static String parameter(String condition) {
        return condition.substring(condition.indexOf(':') + 1).split("\\W")[0];
    }

    private Map<UUID, String> names(List<NotedEvent> events) {
        var accounts = events.stream()
                .flatMap(event -> Stream.of(event.account(), event.by()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (accounts.isEmpty()) {
            return Map.of();
        }
        return database
                .createQuery(
                        "select a.id, a.name from Account a where a.id in :accounts and not a.deleted", Object[].class)
                .setParameter("accounts", accounts)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }

    /** Brings the refusals that were told into the table. */
    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void keepRefusals() {
        var waiting = new ArrayList<NotedEvent>();
        refusals.drainTo(waiting);
        if (!waiting.isEmpty()) {
            QuarkusTransaction.joiningExisting().run(() -> waiting.forEach(database::persist));
        }
    }

    void keepRefusals(@Observes ShutdownEvent stopping) {
        keepRefusals();
    }

    /** Forgets what is older than it is kept, and of refusals the oldest that are too many. */
    @Scheduled(every = "1h", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void sweep() {
        sweep(KEPT_REFUSALS);
    }

    void sweep(int keptRefusals) {
        database.createQuery("delete from NotedEvent e where e.happenedAt < :past")
                .setParameter("past", clock.instant().minus(kept))
                .executeUpdate();
        var kinds = SecurityEvent.Kind.refusals();
        database.createQuery("select e.id from NotedEvent e where e.kind in :kinds order by e.id desc", UUID.class)
                .setParameter("kinds", kinds)
                .setFirstResult(keptRefusals)
                .setMaxResults(1)
                .getResultList()
                .forEach(newestTooMany -> database.createQuery(
                                "delete from NotedEvent e where e.kind in :kinds and e.id <= :id")
                        .setParameter("kinds", kinds)
                        .setParameter("id", newestTooMany)
                        .executeUpdate());
    }
}
