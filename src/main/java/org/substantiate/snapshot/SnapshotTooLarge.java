package org.substantiate.snapshot;

import java.util.Map;
import org.substantiate.problem.Refusal;

/** Refused: more bytes than a snapshot may have. */
public final class SnapshotTooLarge extends Refusal {

    private final long limit;

    SnapshotTooLarge(long limit) {
        super("A snapshot may have at most " + (limit >> 20)
                + " MiB. Keep the part of it that speaks to the claims, and say in the evidence where the rest is.");
        this.limit = limit;
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
