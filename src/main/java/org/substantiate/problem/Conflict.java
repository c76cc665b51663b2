package org.substantiate.problem;

import java.util.Locale;
import java.util.Map;

/** The present state forbids it; rooms name their reasons by extending this. */
public abstract class Conflict extends Refusal {

    protected Conflict(String detail) {
        super(detail);
    }

    /** {@code reason}: the refusal's own name, as in {@code claim-closed}; it keeps its meaning for ever. */
    @Override
    public final Map<String, Object> members() {
        var words = getClass().getSimpleName().replaceAll("(?<=.)(?=[A-Z])", "-");
        return Map.of("reason", words.toLowerCase(Locale.ROOT));
    }

    @Override
    public final String name() {
        return "conflict";
    }

    @Override
    public final int status() {
        return 409;
    }

    @Override
    public final String title() {
        return "Not possible in the present state";
    }
}
