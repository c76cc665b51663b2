package org.substantiate.passkey;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.substantiate.identity.LocalSignIn;
import org.substantiate.identity.Secret;
import org.substantiate.identity.SecurityLog;
import org.substantiate.passkey.PasskeyRefused.Why;

/** What is to be signed: asked of one browser, to be answered once, within five minutes. */
@ApplicationScoped
class Challenges {

    static final Duration VALID = Duration.ofMinutes(5);

    private final EntityManager database;
    private final LocalSignIn local;
    private final SecurityLog security;
    private final Clock clock;

    Challenges(EntityManager database, LocalSignIn local, SecurityLog security, Clock clock) {
        this.database = database;
        this.local = local;
        this.security = security;
        this.clock = clock;
    }

    /**
     * A challenge and who may answer it.
     *
     * @param browser for a cookie; only the browser that has it can answer
     * @param challenge to be signed
     */
    record Asked(Secret browser, Secret challenge) {}

    /** Asks somebody signed in to make a passkey for their account, or, without one, whoever it is to use theirs. */
    @Transactional
    Asked ask(@Nullable UUID account) {
        local.expectOn();
        var asked = new Asked(Secret.fresh(), Secret.fresh());
        database.persist(new Challenge(
                asked.browser(), asked.challenge(), account, clock.instant().plus(VALID)));
        return asked;
    }

    /**
     * Takes the challenge that a browser answers, so that it is answered once: whatever the answer is worth.
     *
     * @throws PasskeyRefused if it was asked nothing, or something else, or is late
     */
    @Transactional(dontRollbackOn = PasskeyRefused.class)
    byte[] take(@Nullable String browser, @Nullable UUID account) {
        if (browser == null) {
            throw PasskeyRefused.noted(security, Why.CHALLENGE, account);
        }
        var hash = new Secret(browser).hash();
        var open = database.createQuery(
                        "select c.challenge, c.account from Challenge c where c.browserHash = :hash and c.expiresAt > :now",
                        Object[].class)
                .setParameter("hash", hash)
                .setParameter("now", clock.instant())
                .getResultList();
        var taken = database.createQuery("delete from Challenge c where c.browserHash = :hash")
                .setParameter("hash", hash)
                .executeUpdate();
        if (taken == 0 || open.isEmpty() || !Objects.equals(open.get(0)[1], account)) {
            throw PasskeyRefused.noted(security, Why.CHALLENGE, account);
        }
        return Bytes.read("challenge", (String) open.get(0)[0]);
    }

    /** Clears away what nobody has answered. */
    @Scheduled(every = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void sweep() {
        database.createQuery("delete from Challenge c where c.expiresAt <= :now")
                .setParameter("now", clock.instant())
                .executeUpdate();
    }
}
