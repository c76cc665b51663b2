package org.substantiate.problem;

import java.util.Map;

/** Somebody changed the thing first; the present state comes along, so that both versions can be shown. */
public final class Stale extends Refusal {

    private final Object current;

    Stale(Object current) {
        super("Somebody changed this in the meantime. Compare with the present version and save again.");
        this.current = current;
    }

    @Override
    public String name() {
        return "stale";
    }

    @Override
    public int status() {
        return 412;
    }

    @Override
    public String title() {
        return "Changed in the meantime";
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("current", current);
    }
}
