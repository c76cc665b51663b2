package org.substantiate.problem;

import java.util.Map;
import java.util.UUID;

/** Something went wrong in the server that nobody foresaw; a number leads from the answer to the server's own log. */
final class Fault extends Refusal {

    private final String number = UUID.randomUUID().toString();

    Fault() {
        super("Something went wrong in the server. Try again; if it stays, tell whoever runs it the number.");
    }

    String number() {
        return number;
    }

    /**
     * The fault as it may be logged: what was thrown where, without messages.
     *
     * <p>Databases quote in them the values that they were given.
     */
    static Throwable unquoted(Throwable fault) {
        return unquoted(fault, 0);
    }

    private static Throwable unquoted(Throwable fault, int depth) {
        var cause = fault.getCause();
        // causes may run in a circle
        var bare = new Throwable(
                fault.getClass().getName(), cause == null || depth > 20 ? null : unquoted(cause, depth + 1));
        bare.setStackTrace(fault.getStackTrace());
        return bare;
    }

    @Override
    public String name() {
        return "fault";
    }

    @Override
    public int status() {
        return 500;
    }

    @Override
    public String title() {
        return "A fault of the server";
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("number", number);
    }
}
