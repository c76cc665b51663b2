package org.substantiate.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.substantiate.problem.NotFound;
import org.substantiate.proof.Digest;
import org.substantiate.proof.Frontier;

/**
 * The logs of all investigations: the only way in which a change becomes known.
 *
 * <p>Promised: positions from 1 without gaps in the order of commits (LG1), entries that never change (LG2), an entry if and
 * only if its transaction commits (LG3, LG4), and every entry behind a position (LG6). The caller of {@link #append} holds a
 * transaction, changes its tables in it, and appends last. Whether someone may read a log is not asked here but at the gate of
 * the investigation; whoever may read it may read all of it. What not all may know of lies in {@link SideLogs}.
 */
@ApplicationScoped
public class EventLog {

    /** Most entries that one page holds; the last command on it is never cut, so that it may hold a few more. */
    public static final int MAX_PAGE = 1000;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final LogStore store;
    private final TransactionSynchronizationRegistry transactions;
    private final jakarta.enterprise.event.Event<Appended> appended;
    private final Attempt attempt;
    private final Clock clock;
    private final String origin;

    EventLog(
            LogStore store,
            TransactionSynchronizationRegistry transactions,
            jakarta.enterprise.event.Event<Appended> appended,
            Attempt attempt,
            Clock clock,
            @ConfigProperty(name = "substantiate.origin") String origin) {
        this.store = store;
        this.transactions = transactions;
        this.appended = appended;
        this.attempt = attempt;
        this.clock = clock;
        this.origin = origin;
    }

    /** Opens an empty log, in the transaction of the command that creates its investigation (LG8). */
    public void open(Actor actor, UUID log) {
        refuseRepetition(actor);
        insert(log, null, origin + "/" + log);
    }

    /** Opens an empty log beside another one, whose name is the first part of its own. */
    void openBeside(Actor actor, UUID main, UUID side) {
        insert(side, main, held(actor, main).origin + "/" + side);
    }

    private void insert(UUID log, @Nullable UUID beside, String name) {
        var epoch = new byte[8];
        RANDOM.nextBytes(epoch);
        store.insertHead(log, beside, name, Digest.hex(epoch), clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    /**
     * Makes the running transaction the only writer of the log until it ends.
     *
     * <p>Every command does this first, before it reads what it decides on.
     *
     * @throws NotFound if there is no such log
     */
    public void hold(Actor actor, UUID log) {
        held(actor, log);
    }

    /** The time of the running command: what its entries carry, and so what its tables say. */
    public Instant time(Actor actor, UUID log) {
        return held(actor, log).at;
    }

    /**
     * Appends an entry; the last thing that a command does.
     *
     * @return all entries that this transaction has appended to this log so far
     */
    public Answer append(Actor actor, UUID log, Event event) {
        return append(actor, log, event, EntryLine.disclosures(event));
    }

    /** Appends an entry beside which these values lie, in the order of the event's record. */
    Answer append(Actor actor, UUID log, Event event, List<Disclosure> disclosures) {
        var held = held(actor, log);
        var entry =
                new EntryLine(held.origin, held.frontier.size() + 1, Ids.next(), held.at, actor, held.command, event);
        var line = entry.bytes(disclosures);
        var leafHash = Digest.leaf(line);
        store.insertEntry(log, entry, line, leafHash, disclosures);
        held.frontier = held.frontier.add(leafHash);
        store.moveHead(log, held.frontier, held.at);
        if (held.entries.isEmpty()) {
            remember(actor, log, entry);
        }
        var values = disclosures.stream()
                .map(value -> new EntryJson.Value(value.name(), value.value()))
                .toList();
        var told = Entry.of(entry.position(), held.command, event.object(), EntryJson.of(line, values));
        if (held.beside) {
            // neither hinted at nor placed: both would tell that others are there
            held.entries.add(told.placeless());
        } else {
            held.entries.add(told);
            appended.fire(new Appended(log, entry.position()));
        }
        return Answer.of(held.epoch, held.entries);
    }

    /** The answer of the running command when others have appended behind the entry that it is about. */
    public Answer answer(Actor actor, UUID log, Ref about) {
        var held = held(actor, log);
        return Answer.of(held.epoch, held.entries, about);
    }

    /**
     * How far the log has come.
     *
     * @throws NotFound if there is no such log
     */
    public Head head(UUID log) {
        return store.head(log).orElseThrow(NotFound::new);
    }

    /** How far several logs have come; one that has not been opened is missing. */
    public Map<UUID, Head> heads(Collection<UUID> logs) {
        return store.heads(logs);
    }

    /** The entries behind a position, oldest first; the last command of a page is never cut (LG6). */
    public List<Entry> after(UUID log, long position, int limit) {
        var entries = store.entries(
                log, new LogStore.Page("entry_position > ?", List.of(position), false, Math.min(limit, MAX_PAGE)));
        if (entries.size() < limit) {
            return entries;
        }
        var last = entries.get(entries.size() - 1);
        var rest = rest(log, last.command(), last.position());
        if (rest.isEmpty()) {
            return entries;
        }
        var whole = new ArrayList<>(entries);
        whole.addAll(rest);
        return whole;
    }

    /** What a page of history holds: those before a position, of one account or about one kind of thing. */
    public record Past(
            @Nullable Long before,
            @Nullable UUID actor,
            @Nullable String objectType) {}

    /** Entries, newest first. */
    public List<Entry> before(UUID log, Past past, int limit) {
        var condition = new StringBuilder("entry_position < ?");
        var parameters = new ArrayList<Object>();
        parameters.add(past.before() == null ? Long.MAX_VALUE : past.before());
        if (past.actor() != null) {
            condition.append(" and actor_id = ?");
            parameters.add(past.actor());
        }
        if (past.objectType() != null) {
            condition.append(" and object_type = ?");
            parameters.add(past.objectType());
        }
        return store.entries(log, new LogStore.Page(condition.toString(), parameters, true, Math.min(limit, MAX_PAGE)));
    }

    /** Entries about one thing, newest first; looks through those about its kind. */
    public List<Entry> about(UUID log, Past past, UUID object, int limit) {
        var found = new ArrayList<Entry>();
        for (var from = past; found.size() < limit; ) {
            var page = before(log, from, MAX_PAGE);
            page.stream()
                    .filter(entry -> entry.object().id().equals(object))
                    .limit(limit - found.size())
                    .forEach(found::add);
            if (page.size() < MAX_PAGE) {
                break;
            }
            from = new Past(page.get(page.size() - 1).position(), past.actor(), past.objectType());
        }
        return found;
    }

    /**
     * Reads a list as it stood at one position.
     *
     * <p>Every change of a table moves its log's head (LG5), so what is read between two equal heads is whole. When commands
     * come in between, it is read again, and at last while the log is held still.
     *
     * @param read runs in a transaction of its own, possibly several times
     */
    public <T> Snapshot<T> snapshot(UUID log, Supplier<List<T>> read) {
        for (var tries = 0; tries < 3; tries++) {
            var before = head(log);
            var items = Reading.inTransaction(read);
            if (head(log).equals(before)) {
                return new Snapshot<>(before.epoch(), before.position(), items);
            }
        }
        return Reading.inTransaction(() -> {
            var still = store.lockHead(log).orElseThrow(NotFound::new);
            return new Snapshot<>(still.epoch(), still.frontier().size(), read.get());
        });
    }

    // --- one transaction's hold on a log ---

    /** What a transaction knows of a log that it holds. */
    private static final class Held {
        final UUID command = Ids.next();
        final String origin;
        final String epoch;
        final boolean beside;
        final List<Entry> entries = new ArrayList<>();
        final Instant at;
        Frontier frontier;

        Held(LogStore.HeldHead head, Instant now) {
            origin = head.origin();
            epoch = head.epoch();
            beside = head.beside() != null;
            frontier = head.frontier();
            // the log's time does not run backwards, whatever the machine's clock does
            at = now.isBefore(head.at()) ? head.at() : now;
        }
    }

    private record HeldKey(UUID log) {}

    private Held held(Actor actor, UUID log) {
        if (transactions.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("The log is written in a transaction only (LG3)");
        }
        var key = new HeldKey(log);
        if (transactions.getResource(key) instanceof Held held) {
            return held;
        }
        var head = store.lockHead(log).orElseThrow(NotFound::new);
        var held = new Held(head, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        refuseRepetition(actor);
        transactions.putResource(key, held);
        return held;
    }

    // --- repeated commands ---

    private Optional<Attempt.Call> call(Actor actor) {
        if (actor.equals(Actor.SERVER)) {
            // what somebody's command makes the server do is not what was asked for
            return Optional.empty();
        }
        try {
            return attempt.call();
        } catch (ContextNotActiveException e) {
            // a command of the server's own: nobody repeats it over the network
            return Optional.empty();
        }
    }

    private void refuseRepetition(Actor actor) {
        call(actor)
                .ifPresent(call -> store.remembered(actor.account(), call.key()).ifPresent(first -> {
                    throw repeated(actor, call, first);
                }));
    }

    private RuntimeException repeated(Actor actor, Attempt.Call call, LogStore.Remembered first) {
        if (!first.fingerprint().equals(call.fingerprint())) {
            return new KeyReused();
        }
        var entries = rest(first.log(), first.command(), first.position() - 1);
        var told = store.isBeside(first.log())
                ? entries.stream().map(Entry::placeless).toList()
                : entries;
        return new RepeatedCommand(Answer.of(head(first.log()).epoch(), told));
    }

    private void remember(Actor actor, UUID log, EntryLine entry) {
        call(actor).ifPresent(call -> {
            var answer = new LogStore.Remembered(call.fingerprint(), log, entry.command(), entry.position());
            try {
                store.remember(actor.account(), call, answer);
            } catch (SQLException taken) {
                // the same call at the same moment in another log's transaction, as when an investigation is created
                // twice
                throw Reading.inTransaction(() -> store.remembered(actor.account(), call.key()))
                        .map(first -> repeated(actor, call, first))
                        .orElseGet(() -> new IllegalStateException("The log's tables do not answer", taken));
            }
        });
    }

    private List<Entry> rest(UUID log, UUID command, long position) {
        return store.entries(
                log,
                new LogStore.Page(
                        "entry_position > ? and command_id = ?", List.of(position, command), false, MAX_PAGE));
    }
}
