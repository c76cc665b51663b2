package org.substantiate.live;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** The followers of all logs that somebody listens to on this node. */
@ApplicationScoped
class Followers {

    private final Map<UUID, Follower> byLog = new ConcurrentHashMap<>();
    private final Follower.World world;

    Followers(Follower.World world) {
        this.world = world;
    }

    /** Takes in a connection; called on its thread. */
    Listener join(UUID log, Listener.Who who, Wire wire, Executor thread, Listener.Opening opening) {
        var joined = new Listener[1];
        byLog.compute(log, (id, known) -> {
            var follower = known != null && known.epoch().equals(opening.head().epoch())
                    ? known
                    : new Follower(id, opening.head(), world);
            if (known != null && known != follower) {
                known.end(Ending.ANOTHER_HISTORY);
            }
            joined[0] = follower.join(who, wire, thread, opening);
            return follower;
        });
        return Objects.requireNonNull(joined[0]);
    }

    @Incoming("appended-in")
    @NonBlocking
    void hear(String hint) {
        var heard = Hint.of(hint);
        var follower = byLog.get(heard.log());
        if (follower != null) {
            follower.hear(heard.position());
        }
    }

    /** LV5: a lost hint delays by no more than this. */
    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        byLog.forEach((log, follower) -> {
            try {
                follower.look();
            } catch (RuntimeException fault) {
                Log.errorf(fault, "Log %s does not answer; the next look tries again", log);
            }
            byLog.computeIfPresent(log, (id, one) -> one.isLeft() ? null : one);
        });
    }
}
