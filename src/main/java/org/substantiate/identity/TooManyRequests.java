package org.substantiate.identity;

import java.time.Duration;
import java.util.Map;
import org.substantiate.problem.Refusal;

/** Somebody asks for more in a time than anybody needs; nothing has happened, and the next one has to wait. */
public final class TooManyRequests extends Refusal {

    private final long seconds;

    TooManyRequests(Duration wait) {
        super("That was too much in a short time. Try again in " + seconds(wait) + " seconds.");
        this.seconds = seconds(wait);
    }

    private static long seconds(Duration wait) {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }

    @Override
    public String name() {
        return "too-many-requests";
    }

    @Override
    public int status() {
        return 429;
    }

    @Override
    public String title() {
        return "Too many requests";
    }

    @Override
    public Map<String, String> headers() {
        return Map.of("Retry-After", String.valueOf(seconds));
    }
}
