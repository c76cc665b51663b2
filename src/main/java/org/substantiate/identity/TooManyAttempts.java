package org.substantiate.identity;

import java.time.Duration;
import java.util.Map;
import org.substantiate.problem.Refusal;

/** Too many guesses, or too much asking; the next attempt has to wait. */
final class TooManyAttempts extends Refusal {

    private final long seconds;

    TooManyAttempts(Duration wait) {
        super("Too many attempts. Try again in " + seconds(wait) + " seconds.");
        this.seconds = seconds(wait);
    }

    private static long seconds(Duration wait) {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }

    @Override
    public String name() {
        return "too-many-attempts";
    }

    @Override
    public int status() {
        return 429;
    }

    @Override
    public String title() {
        return "Too many attempts";
    }

    @Override
    public Map<String, String> headers() {
        return Map.of("Retry-After", String.valueOf(seconds));
    }
}
