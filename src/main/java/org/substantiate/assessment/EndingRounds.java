package org.substantiate.assessment;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Ends blind rounds whose time has come: at the deadline, at the start of a server that was down then, and when those that a round
 * still waited for have left or may assess no more.
 *
 * <p>On several nodes each looks; one ends it, as what it decides on is read while the investigation's log is held.
 */
@ApplicationScoped
class EndingRounds {

    /** Whether everybody is still there is asked less often than whether the time is up. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final BlindRounds rounds;
    private final Clock clock;
    private Instant askedAt = Instant.EPOCH;

    EndingRounds(BlindRounds rounds, Clock clock) {
        this.rounds = rounds;
        this.clock = clock;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        var now = clock.instant();
        var all = now.isAfter(askedAt.plus(PATIENCE));
        if (all) {
            askedAt = now;
        }
        endDue(all);
    }

    /** @param all whether those are looked at too whose deadline has not passed */
    void endDue(boolean all) {
        var now = clock.instant();
        for (var round : QuarkusTransaction.requiringNew().call(rounds::running)) {
            if (!all && !round.isPast(now)) {
                continue;
            }
            try {
                QuarkusTransaction.requiringNew().run(() -> rounds.endIfDue(round.investigation, round.id));
            } catch (RuntimeException fault) {
                // the next look tries again; the other rounds do not wait for this one
                Log.errorf(fault, "Blind round %s could not be ended", round.id);
            }
        }
    }
}
