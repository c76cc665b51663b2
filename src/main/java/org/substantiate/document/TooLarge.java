package org.substantiate.document;

import java.util.Map;
import org.substantiate.problem.Refusal;

/** Refused: more bytes than a text may have. */
public final class TooLarge extends Refusal {
    private final long limit;

    private TooLarge(long limit) {
        super("A text may have at most %d MiB. Split it, or leave out what need not be read together."
                .formatted(limit >> 20));
        this.limit = limit;
    }

    static void unlessAtMost(long limit, long bytes) {
        if (bytes > limit) {
            throw new TooLarge(limit);
        }
    }

    @Override
    public String name() {
        return "too-large";
    }

    @Override
    public int status() {
        return 413;
    }

    @Override
    public String title() {
        return "Too large";
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("limit", limit);
    }
}
