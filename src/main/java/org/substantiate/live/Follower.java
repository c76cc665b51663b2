package org.substantiate.live;

import io.quarkus.logging.Log;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.substantiate.event.Actor;
import org.substantiate.event.Entry;
import org.substantiate.event.EventLog;
import org.substantiate.event.Head;

/** Reads one log for all who listen to it: once, in order, whatever hints are lost or doubled. */
final class Follower {

    /** What a follower needs of the world around it. */
    interface World {

        /** Entries behind a position, oldest first, never ending inside a command. */
        List<Entry> after(UUID log, long position, int limit);

        Head head(UUID log);

        boolean mayRead(Actor actor, UUID log);

        /** Whether a connection may go on: its account reads the log, and what it came with has not ended. */
        boolean mayListen(Listener.Who who, UUID log);

        /** Runs what takes time. */
        Executor workers();

        /** A connection has opened, or it is gone. */
        void opened(Listener listener);

        void left(Listener listener);

        void later(long milliseconds, Runnable task);

        Clock clock();

        /** For durations: nanoseconds from some moment on. */
        long nanoTime();
    }

    private final UUID log;
    private final String epoch;
    private final World world;
    private final Recent recent;
    private final Attendance attendance = new Attendance();
    private final Map<Executor, Lane> lanes = new ConcurrentHashMap<>();
    private final AtomicLong known;
    private final AtomicBoolean reading = new AtomicBoolean();
    private final Queue<Missing> missing = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean readingBack = new AtomicBoolean();
    private final AtomicBoolean publishing = new AtomicBoolean();
    private volatile long lastLeft;

    Follower(UUID log, Head head, World world) {
        this.log = log;
        this.epoch = head.epoch();
        this.world = world;
        this.recent = new Recent(head.position());
        this.known = new AtomicLong(head.position());
        this.lastLeft = now();
    }

    Recent recent() {
        return recent;
    }

    Attendance attendance() {
        return attendance;
    }

    String epoch() {
        return epoch;
    }

    long now() {
        return world.clock().millis();
    }

    // --- who listens ---

    /** Takes a listener in; called on the connection's thread. */
    Listener join(Listener.Who who, Wire wire, Executor thread, Listener.Opening opening) {
        var lane = lanes.computeIfAbsent(thread, one -> new Lane(one, recent, world));
        var listener = new Listener(who, wire, this, lane, opening, now());
        lane.listeners().add(listener);
        world.opened(listener);
        // that somebody's program listens does not mean that they are here
        if (who.actor().token() == null) {
            attendance.arrive(who.connection(), who.actor().account());
        }
        presenceChanged();
        hear(opening.head().position());
        admit(listener);
        return listener;
    }

    /** Access may have ended between the opening's question and now, when nobody knew of the listener yet (LV3). */
    private void admit(Listener listener) {
        world.workers().execute(() -> {
            try {
                if (world.mayListen(listener.who(), log)) {
                    listener.lane().execute(listener::admitted);
                } else {
                    listener.end(Ending.NO_ACCESS);
                }
            } catch (RuntimeException fault) {
                Log.errorf(fault, "It cannot be asked who may listen to log %s", log);
                listener.end(Ending.FELL_BEHIND);
            }
        });
    }

    void leave(Listener listener) {
        lastLeft = now();
        listener.lane().listeners().remove(listener);
        world.left(listener);
        attendance.leave(listener.who().connection(), now());
        presenceChanged();
    }

    List<Listener> listeners() {
        var all = new ArrayList<Listener>();
        lanes.values().forEach(lane -> all.addAll(lane.listeners()));
        return all;
    }

    /** Nobody listens any more, and has not for a while. */
    boolean isLeft() {
        return lanes.values().stream().allMatch(lane -> lane.listeners().isEmpty()) && now() - lastLeft > Limits.LINGER;
    }

    void end(Ending ending) {
        listeners().forEach(listener -> listener.end(ending));
    }

    /** Says who is here, soon and not too often. */
    void presenceChanged() {
        if (publishing.compareAndSet(false, true)) {
            world.later(Math.max(Limits.PRESENCE_EVERY, attendance.size()), () -> {
                publishing.set(false);
                attendance.publish();
                wake();
            });
        }
    }

    private void wake() {
        lanes.values().forEach(Lane::wake);
    }

    // --- reading on ---

    /** The log has come at least this far. */
    void hear(long position) {
        known.accumulateAndGet(position, Math::max);
        readOn();
    }

    /** Looks for itself, in case a hint was lost (LV5), and at what is due for each connection. */
    void look() {
        var head = world.head(log);
        if (!head.epoch().equals(epoch)) {
            end(Ending.ANOTHER_HISTORY);
            return;
        }
        hear(head.position());
        var now = now();
        lanes.values().forEach(lane -> lane.tick(now));
    }

    private void readOn() {
        if (known.get() > recent.head() && reading.compareAndSet(false, true)) {
            world.workers().execute(() -> {
                try {
                    read();
                } catch (RuntimeException fault) {
                    Log.errorf(fault, "Log %s cannot be followed now; the next look tries again", log);
                    known.set(recent.head());
                } finally {
                    reading.set(false);
                }
                // a hint may have come between the last look at it and the line above
                readOn();
            });
        }
    }

    private void read() {
        for (var goal = known.get(); goal > recent.head(); goal = known.get()) {
            var entries = world.after(log, recent.head(), EventLog.MAX_PAGE);
            if (entries.isEmpty()) {
                known.compareAndSet(goal, recent.head());
                return;
            }
            entries.forEach(this::heed);
            recent.add(Told.all(entries));
            wake();
        }
    }

    /** The two kinds of entries that concern the carrier itself. */
    private void heed(Entry entry) {
        switch (entry.object().type()) {
            // asked before this entry or a later one is told to anybody (LV3)
            case "member" -> askAgain(entry.object().id());
            // what earlier entries show may have changed
            case "entry" -> recent.forget();
            default -> {}
        }
    }

    private void askAgain(UUID account) {
        var theirs = listeners().stream()
                .filter(listener -> listener.account().equals(account))
                .toList();
        if (!theirs.isEmpty() && !world.mayRead(new Actor(account), log)) {
            theirs.forEach(listener -> listener.end(Ending.NO_ACCESS));
        }
    }

    // --- reading back ---

    private record Missing(Listener listener, long position) {}

    /** Finds what a listener has missed and memory does not hold; one after the other, so that a crowd costs one thread. */
    void readFor(Listener listener, long position) {
        missing.add(new Missing(listener, position));
        readBack();
    }

    private void readBack() {
        if (!missing.isEmpty() && readingBack.compareAndSet(false, true)) {
            world.workers().execute(() -> {
                for (var one = missing.poll(); one != null; one = missing.poll()) {
                    readBack(one);
                }
                readingBack.set(false);
                readBack();
            });
        }
    }

    private void readBack(Missing one) {
        var listener = one.listener();
        try {
            if (recent.couldReachBackTo(one.position())) {
                recall();
            }
            var frame = recent.reachesBackTo(one.position()) ? null : frame(one);
            listener.lane().execute(() -> listener.caughtUp(frame));
        } catch (RuntimeException fault) {
            Log.errorf(fault, "Log %s cannot be read for a listener", log);
            listener.end(Ending.FELL_BEHIND);
        }
    }

    /** Fills the memory from the log, for a crowd that comes back after a restart. */
    private void recall() {
        var floor = recent.floor();
        var entries = new ArrayList<Told>();
        for (var position = Math.max(0, floor - Recent.CAPACITY); position < floor; ) {
            var page = Told.all(world.after(log, position, EventLog.MAX_PAGE));
            entries.addAll(page);
            position = page.get(page.size() - 1).position();
        }
        recent.addBefore(entries);
    }

    private Frame frame(Missing one) {
        return Stretch.of(Told.all(world.after(log, one.position(), Stretch.MAX_ENTRIES)))
                .frame();
    }
}
