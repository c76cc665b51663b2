package org.substantiate.problem;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** So many want to write at once that this one's turn did not come; nothing has happened, and trying again helps. */
final class Busy extends Refusal {

    /** Serialization failure, deadlock, and PostgreSQL's lock not available. */
    private static final Set<String> PASSING = Set.of("40001", "40P01", "55P03");

    Busy() {
        super("The server is very busy, and nothing has been changed. Try again in a moment.");
    }

    /** Whether a fault comes of nothing but waiting too long for a lock, or for a connection to the database. */
    static boolean explains(Throwable fault) {
        return Stream.iterate(fault, one -> one != null, Throwable::getCause)
                // causes may run in a circle
                .limit(20)
                .anyMatch(one -> one instanceof SQLException refused && isPassing(refused));
    }

    private static boolean isPassing(SQLException refused) {
        return refused instanceof SQLTransientException
                || PASSING.contains(String.valueOf(refused.getSQLState()))
                // the pool's own words; it has no state for it
                || String.valueOf(refused.getMessage()).contains("acquisition timeout");
    }

    @Override
    public String name() {
        return "busy";
    }

    @Override
    public int status() {
        return 503;
    }

    @Override
    public String title() {
        return "Busy";
    }

    @Override
    public Map<String, String> headers() {
        return Map.of("Retry-After", "1");
    }
}
