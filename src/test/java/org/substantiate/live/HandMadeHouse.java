package org.substantiate.live;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.substantiate.event.Actor;
import org.substantiate.event.Entries;
import org.substantiate.event.Entry;
import org.substantiate.event.Head;
import org.substantiate.event.Ref;
import org.substantiate.identity.Credential;

/** A world in which nothing happens by itself: time stands, and work is done when the test says so. */
final class HandMadeHouse implements Follower.World {

    static final UUID LOG = UUID.randomUUID();

    final Actor ada = new Actor(UUID.randomUUID());
    final Actor ben = new Actor(UUID.randomUUID());

    private final List<Entry> entries = new ArrayList<>();
    private final Deque<Runnable> work = new ArrayDeque<>();
    private final List<Runnable> later = new ArrayList<>();
    private final Set<Actor> shutOut = new HashSet<>();
    private Instant now = Instant.parse("2026-05-14T09:30:00Z");
    private Follower follower;
    private String epoch = "e1";
    private long nanos;
    int reads;

    /** Microseconds that telling one listener takes. */
    int costOfTelling;

    /** The log's follower, from the first listener on. */
    Follower follower() {
        if (follower == null) {
            follower = new Follower(LOG, head(LOG), this);
        }
        return follower;
    }

    /** Somebody opens the investigation. */
    HandMadeWire opens(Actor who, @Nullable String since) {
        return opens(who, since, new Credential("session", null));
    }

    /** Somebody opens it with what ends by itself after so many seconds. */
    HandMadeWire opensFor(Actor who, int seconds) {
        return opens(who, null, new Credential("token", now.plusSeconds(seconds)));
    }

    private HandMadeWire opens(Actor who, @Nullable String since, Credential credential) {
        var wire = new HandMadeWire(() -> nanos += costOfTelling * 1000L);
        var opening = new Listener.Opening(head(LOG), Since.of(since));
        var connection = "c" + System.identityHashCode(wire);
        wire.listener = follower().join(new Listener.Who(connection, who, credential), wire, this::soon, opening);
        settle();
        return wire;
    }

    /** Ada does something that takes so many entries; nobody hears a hint. */
    void commits(int count) {
        var command = UUID.randomUUID();
        for (var i = 0; i < count; i++) {
            add(Entries.of(entries.size() + 1, command, new Ref("note", UUID.randomUUID(), 1)));
        }
    }

    void add(Entry entry) {
        entries.add(entry);
    }

    /** Ada does something, and the hint arrives. */
    void appends(int count) {
        commits(count);
        follower().hear(entries.size());
        settle();
    }

    void removes(Actor member) {
        shutOut.add(member);
        add(Entries.of(entries.size() + 1, UUID.randomUUID(), new Ref("member", member.account(), 2)));
    }

    void restores(String newEpoch) {
        epoch = newEpoch;
    }

    int position() {
        return entries.size();
    }

    /** Does everything that is to be done now. */
    void settle() {
        for (var task = work.poll(); task != null; task = work.poll()) {
            task.run();
        }
    }

    /** Lets time pass, second by second. */
    void passes(int seconds) {
        for (var i = 0; i < seconds; i++) {
            now = now.plusSeconds(1);
            nanos += 1_000_000_000L;
            var due = List.copyOf(later);
            later.clear();
            due.forEach(Runnable::run);
            follower().look();
            settle();
        }
    }

    private void soon(Runnable task) {
        work.add(task);
    }

    private final Executor workers = work::add;

    @Override
    public List<Entry> after(UUID log, long position, int limit) {
        reads++;
        var end = (int) Math.min(entries.size(), position + limit);
        while (end < entries.size()
                && entries.get(end).command().equals(entries.get(end - 1).command())) {
            end++;
        }
        return List.copyOf(entries.subList((int) position, end));
    }

    @Override
    public Head head(UUID log) {
        return new Head(epoch, entries.size(), now);
    }

    @Override
    public boolean mayRead(Actor actor, UUID log) {
        return !shutOut.contains(actor);
    }

    @Override
    public boolean mayListen(Listener.Who who, UUID log) {
        return mayRead(who.actor(), log);
    }

    /** Somebody was let in, and loses access before anybody knows of the connection. */
    HandMadeWire opensTooLate(Actor who) {
        shutOut.add(who);
        return opens(who, null);
    }

    @Override
    public Executor workers() {
        return workers;
    }

    @Override
    public void opened(Listener listener) {}

    @Override
    public void left(Listener listener) {}

    @Override
    public void later(long milliseconds, Runnable task) {
        later.add(task);
    }

    @Override
    public Clock clock() {
        return new Clock() {
            @Override
            public Instant instant() {
                return now;
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        };
    }

    @Override
    public long nanoTime() {
        return nanos;
    }
}
