package org.substantiate.web;

import java.util.Map;
import org.substantiate.problem.Refusal;

/** A request is larger than this server reads. */
final class BodyTooLarge extends Refusal {

    private final long limit;

    BodyTooLarge(long limit) {
        super("A request may have at most " + (limit >> 20) + " MiB.");
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
