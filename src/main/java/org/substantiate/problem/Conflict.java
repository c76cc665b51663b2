package org.substantiate.problem;

import java.util.LinkedHashMap;
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
        var members = new LinkedHashMap<String, Object>(named());
        members.put("reason", reason(getClass().getSimpleName()));
        return members;
    }

    /** The reason that a refusal of this name gives: {@code claim-closed} for {@code ClaimClosed}. */
    public static String reason(String name) {
        return name.replaceAll("(?<=.)(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** What the sentence names, by name, for readers of other languages. */
    protected Map<String, Object> named() {
        return Map.of();
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
