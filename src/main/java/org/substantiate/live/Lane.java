package org.substantiate.live;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The listeners of a log that share a thread: woken together and served in one go, so that they get equal frames.
 *
 * <p>After a round a lane rests, in proportion to what the round has cost. So a crowd takes only its share of the machine,
 * however fast the log grows, and what is appended meanwhile goes out in one frame. A few listeners never wait: their rounds
 * cost too little.
 */
final class Lane {

    /** A rest is so many times as long as the round before it. */
    static final int REST = 6;

    /** But never longer: a thread that was held up by something else is no reason to wait. */
    static final long LONGEST_REST = TimeUnit.MILLISECONDS.toNanos(30);

    private final Executor thread;
    private final Recent recent;
    private final Follower.World world;
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private final AtomicBoolean woken = new AtomicBoolean();
    private volatile long restsUntil;
    private long upTo;

    Lane(Executor thread, Recent recent, Follower.World world) {
        this.thread = thread;
        this.recent = recent;
        this.world = world;
        this.restsUntil = world.nanoTime();
        this.upTo = recent.head();
    }

    /** How far this lane's listeners are told now; moves only between two rounds. */
    long upTo() {
        return upTo;
    }

    List<Listener> listeners() {
        return listeners;
    }

    void execute(Runnable task) {
        thread.execute(task);
    }

    /** Serves all listeners soon; many calls before that are one. */
    void wake() {
        if (woken.compareAndSet(false, true)) {
            var rest = TimeUnit.NANOSECONDS.toMillis(restsUntil - world.nanoTime());
            if (rest > 0) {
                world.later(rest, () -> thread.execute(this::round));
            } else {
                thread.execute(this::round);
            }
        }
    }

    private void round() {
        woken.set(false);
        upTo = recent.head();
        var began = world.nanoTime();
        listeners.forEach(Listener::serve);
        var ended = world.nanoTime();
        restsUntil = ended + Math.min((ended - began) * REST, LONGEST_REST);
    }

    void tick(long now) {
        thread.execute(() -> listeners.forEach(listener -> listener.tick(now)));
    }
}
