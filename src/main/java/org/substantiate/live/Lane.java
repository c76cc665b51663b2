package org.substantiate.live;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;

/** The listeners of a log that share a thread: woken together and served in one go, so that they get equal frames. */
final class Lane {

    private final Executor thread;
    private final Recent recent;
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private final AtomicBoolean woken = new AtomicBoolean();
    private long upTo;

    Lane(Executor thread, Recent recent) {
        this.thread = thread;
        this.recent = recent;
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
            thread.execute(this::round);
        }
    }

    private void round() {
        woken.set(false);
        upTo = recent.head();
        listeners.forEach(Listener::serve);
    }

    void tick(long now) {
        thread.execute(() -> listeners.forEach(listener -> listener.tick(now)));
    }
}
