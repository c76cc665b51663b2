package org.substantiate.live;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.substantiate.event.Actor;
import org.substantiate.event.Head;
import org.substantiate.identity.Credential;

/**
 * One open connection: how far it has been told, and what it is doing now.
 *
 * <p>Nothing queues for it. What waits is its position in the log; when a frame has left, the next one takes everything from
 * there. So a slow connection costs one frame and delays nobody (LV7). All but {@link #end} runs on the connection's thread.
 */
final class Listener {

    /** Who listens. */
    record Who(String connection, Actor actor, Credential credential) {

        /** Whether what they came with has ended by itself. */
        boolean isOverAt(long now) {
            var until = credential.until();
            return until != null && now >= until.toEpochMilli();
        }
    }

    private sealed interface State {
        /** It is asked once more whether it may. */
        record Arriving() implements State {}

        /** Told everything that there is. */
        record Idle() implements State {}

        /** A frame is on its way. */
        record Sending(long since) implements State {}

        /** The log is being read for it, because memory does not reach back that far. */
        record Behind() implements State {}

        record Ended() implements State {}
    }

    private static final State ARRIVING = new State.Arriving();
    private static final State IDLE = new State.Idle();
    private static final State BEHIND = new State.Behind();
    private static final State ENDED = new State.Ended();

    private final Who who;
    private final Wire wire;
    private final Follower follower;
    private final Lane lane;
    private final Heard heard;

    private State state = ARRIVING;
    private @Nullable Frame greeting;
    private @Nullable Frame read;
    private long position;
    private long presenceTold = Attendance.NOTHING;
    private long lastSent;
    private boolean serving;
    private volatile @Nullable Ending ending;

    Listener(Who who, Wire wire, Follower follower, Lane lane, Opening opening, long now) {
        this.who = who;
        this.wire = wire;
        this.follower = follower;
        this.lane = lane;
        this.greeting = opening.greeting(who.connection());
        this.position = opening.position();
        this.heard = new Heard(now);
        this.lastSent = now;
    }

    /** Where a connection begins. */
    record Opening(Head head, @Nullable Since since) {

        private boolean goesOn() {
            return since == null || since.isIn(head);
        }

        Frame greeting(String connection) {
            return goesOn() ? Frame.hello(head, connection) : Frame.reset(head, connection);
        }

        long position() {
            return since != null && goesOn() ? since.position() : head.position();
        }
    }

    Who who() {
        return who;
    }

    Lane lane() {
        return lane;
    }

    /** Says what there is to say, as long as frames leave at once. */
    void serve() {
        if (serving) {
            return;
        }
        serving = true;
        try {
            while (state == IDLE && ending == null) {
                var frame = next();
                if (frame == null) {
                    return;
                }
                send(frame);
            }
        } finally {
            serving = false;
        }
    }

    private @Nullable Frame next() {
        if (greeting != null) {
            var first = greeting;
            greeting = null;
            return first;
        }
        if (read != null) {
            var missed = read;
            read = null;
            return missed;
        }
        if (position < lane.upTo()) {
            var frame = follower.recent().frame(position, lane.upTo());
            if (frame.isEmpty()) {
                state = BEHIND;
                follower.readFor(this, position);
            }
            return frame.orElse(null);
        }
        var presence = follower.attendance().since(presenceTold);
        if (presence != null) {
            presenceTold = presence.version();
            return presence.frame();
        }
        return null;
    }

    private void send(Frame frame) {
        position = Math.max(position, frame.upTo());
        lastSent = follower.now();
        state = new State.Sending(lastSent);
        wire.send(frame, this::left);
    }

    private void left() {
        if (state instanceof State.Sending) {
            state = IDLE;
            serve();
        }
    }

    /** It may listen. */
    void admitted() {
        if (state == ARRIVING) {
            state = IDLE;
            serve();
        }
    }

    /** What was missing in memory has been read; without a frame memory reaches far enough now. */
    void caughtUp(@Nullable Frame missed) {
        if (state == BEHIND) {
            state = IDLE;
            read = missed;
            serve();
        }
    }

    /** Looks at what is due. */
    void tick(long now) {
        if (who.isOverAt(now)) {
            end(Ending.SIGNED_OUT);
        } else if (state instanceof State.Sending sending && now - sending.since() >= Limits.STUCK_AFTER) {
            end(Ending.FELL_BEHIND);
        } else if (heard.isSilent(now)) {
            end(Ending.SILENT);
        } else if (state == IDLE && ending == null && now - lastSent >= Limits.BEAT_EVERY) {
            send(Frame.beat(follower.recent().head()));
        }
    }

    /** The other end is there, though it cannot say so. */
    void isThere() {
        heard.somebody(follower.now());
    }

    /** Takes what the client says. */
    void hear(String frame) {
        if (state == ENDED || ending != null) {
            return;
        }
        if (!heard.take(frame, follower.now())) {
            end(Ending.TOO_MUCH);
            return;
        }
        var said = Said.of(frame);
        if (said == null) {
            end(Ending.NOT_A_FRAME);
        } else if (said instanceof Said.Here here) {
            follower.attendance().say(who.connection(), here);
            follower.presenceChanged();
        }
    }

    /** Closes the connection; from now on nothing more is sent, whatever thread calls. */
    void end(Ending reason) {
        ending = reason;
        lane.execute(() -> {
            if (state != ENDED) {
                state = ENDED;
                wire.close(reason);
                follower.leave(this);
            }
        });
    }

    /** The connection is gone. */
    void gone() {
        if (state != ENDED) {
            state = ENDED;
            follower.leave(this);
        }
    }

    UUID account() {
        return who.actor().account();
    }
}
