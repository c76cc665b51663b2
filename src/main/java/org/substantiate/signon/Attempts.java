package org.substantiate.signon;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Sign-ons that have begun: each comes back once, in time, and to the browser that began it. */
@ApplicationScoped
class Attempts {

    /** As long as somebody may take at the provider. */
    static final Duration VALID = Duration.ofMinutes(10);

    private final EntityManager database;
    private final Clock clock;

    Attempts(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Transactional
    void begin(SignOnProof proof, Errand errand) {
        database.persist(new Attempt(proof, errand, clock.instant().plus(VALID)));
    }

    /** Ends an attempt, and says what it was for; nothing if it was not begun here, not in this browser, or is over. */
    @Transactional
    Optional<Errand> finish(SignOnProof proof) {
        var attempt = database.find(Attempt.class, proof.state().hash());
        // a stranger's browser must not end it either
        if (attempt == null || !attempt.isOf(proof, clock.instant())) {
            return Optional.empty();
        }
        var ended = database.createQuery("delete from Attempt a where a.stateHash = :state")
                .setParameter("state", proof.state().hash())
                .executeUpdate();
        return ended == 1 ? Optional.of(attempt.errand()) : Optional.empty();
    }

    @Scheduled(every = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void sweep() {
        database.createQuery("delete from Attempt a where a.expiresAt <= :now")
                .setParameter("now", clock.instant())
                .executeUpdate();
    }
}
