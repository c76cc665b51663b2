package org.substantiate.identity;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Makes guessing slow: who fails too often waits, twice as long after each further failure.
 *
 * <p>Counted by e-mail address, whether or not it has an account, and by network address. Kept in memory, for the most recent
 * ones only; a restart forgets.
 */
@Singleton
class FailedSignIns {

    static final int FREE_PER_EMAIL = 5;
    static final int FREE_PER_ADDRESS = 30;
    static final Duration LONGEST_WAIT = Duration.ofMinutes(5);
    static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(30);
    static final int REMEMBERED = 10_000;

    private record Failures(int count, Instant last) {

        Instant until(int free) {
            if (count < free) {
                return last;
            }
            var wait = Duration.ofSeconds(1L << Math.min(count - free, 10));
            return last.plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
        }
    }

    private final Clock clock;
    private final int freePerAddress;
    private final Map<String, Failures> byEmail = recent();
    private final Map<String, Failures> byAddress = recent();

    @Inject
    FailedSignIns(Clock clock, @ConfigProperty(name = "substantiate.free-guesses-per-address") int freePerAddress) {
        this.clock = clock;
        this.freePerAddress = freePerAddress;
    }

    FailedSignIns(Clock clock) {
        this(clock, FREE_PER_ADDRESS);
    }

    /** Counts something else by the same limits. */
    FailedSignIns apart() {
        return new FailedSignIns(clock, freePerAddress);
    }

    /**
     * Counts an attempt as failed until {@link #forget} says otherwise: many at once gain nothing.
     *
     * @throws TooManyAttempts if there were too many before, with the time to wait
     */
    synchronized void begin(String email, String address) {
        expectFew(email, address);
        note(email, address);
    }

    /**
     * Lets only those pass who have not failed too often.
     *
     * @throws TooManyAttempts for the rest, with the time to wait
     */
    synchronized void expectFew(String email, String address) {
        var now = clock.instant();
        var until = later(
                until(byEmail.get(email), FREE_PER_EMAIL, now), until(byAddress.get(address), freePerAddress, now));
        if (until.isAfter(now)) {
            throw new TooManyAttempts(Duration.between(now, until));
        }
    }

    synchronized void note(String email, String address) {
        var now = clock.instant();
        byEmail.merge(email, new Failures(1, now), (before, one) -> more(before, now));
        byAddress.merge(address, new Failures(1, now), (before, one) -> more(before, now));
    }

    /** The right password was given: that was no failure; earlier ones from the network address stay. */
    synchronized void forget(String email, String address) {
        byEmail.remove(email);
        byAddress.computeIfPresent(
                address, (key, all) -> all.count() == 1 ? null : new Failures(all.count() - 1, all.last()));
    }

    private static Instant until(@Nullable Failures failures, int free, Instant now) {
        return failures == null ? now : failures.until(free);
    }

    private static Failures more(Failures before, Instant now) {
        var forgotten = before.last().plus(FORGOTTEN_AFTER).isBefore(now);
        return new Failures(forgotten ? 1 : before.count() + 1, now);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Map<String, Failures> recent() {
        return new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
                return size() > REMEMBERED;
            }
        };
    }
}
