package org.substantiate.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.substantiate.proof.Frontier;

/**
 * The exact bytes of the logs, for whoever proves, checks or exports them.
 *
 * <p>It asks nobody who may read; what not all members may know of lies in {@link SideLogs} and is none of a log's lines.
 */
@ApplicationScoped
public class Transcript {

    /** Most lines or hashes that are read at once: a reader of a long log goes page by page. */
    public static final int PAGE = 1000;

    /**
     * A log as its head row has it.
     *
     * @param origin the log's name in its lines and checkpoints
     * @param tree over all its lines
     * @param at time of the last entry, or of the opening
     */
    public record Standing(UUID log, String origin, String epoch, Frontier tree, Instant at) {}

    /**
     * A stored line.
     *
     * @param bytes what is hashed
     * @param leafHash what was computed when it was written
     * @param values the erasable values that lie beside it, in the order of the digests
     */
    public record Line(long position, UUID actor, byte[] bytes, byte[] leafHash, List<Value> values) {}

    /** An erasable value: without salt and JSON text once it has been erased. */
    public record Value(
            String name, @Nullable String salt, @Nullable String json) {}

    private final DataSource database;

    Transcript(DataSource database) {
        this.database = database;
    }

    /** All logs there are. */
    public List<UUID> logs() {
        return query("select log_id from log_head order by log_id", row -> row.getObject(1, UUID.class));
    }

    /** Where a log stands; none if there is no such log. */
    public Optional<Standing> standing(UUID log) {
        return query(
                        "select origin, epoch, head_position, frontier, head_at from log_head where log_id = ?",
                        row -> new Standing(
                                log,
                                row.getString(1),
                                row.getString(2),
                                Frontier.fromBytes(row.getLong(3), row.getBytes(4)),
                                row.getTimestamp(5).toInstant()),
                        log)
                .stream()
                .findFirst();
    }

    /**
     * Hashes of lines as they were computed when these were written.
     *
     * @param after position before the first one
     * @param count at most {@link #PAGE}
     */
    public List<byte[]> leafHashes(UUID log, long after, int count) {
        return query(
                "select leaf_hash from log_entry where log_id = ? and entry_position > ? and entry_position <= ?"
                        + " order by entry_position",
                row -> row.getBytes(1),
                log,
                after,
                after + Math.min(count, PAGE));
    }

    /**
     * Lines with all that lies beside them, oldest first.
     *
     * @param after position before the first one
     * @param count at most {@link #PAGE}
     */
    public List<Line> lines(UUID log, long after, int count) {
        var found = new LinkedHashMap<Long, Line>();
        query(
                "select e.entry_position, e.actor_id, e.line, e.leaf_hash, d.value_name, d.salt, d.disclosed from log_entry e"
                        + " left join log_disclosure d on d.log_id = e.log_id and d.entry_position = e.entry_position"
                        + " where e.log_id = ? and e.entry_position > ? and e.entry_position <= ?"
                        + " order by e.entry_position, d.ordinal",
                row -> {
                    var position = row.getLong(1);
                    var line = found.get(position);
                    if (line == null) {
                        line = new Line(
                                position,
                                row.getObject(2, UUID.class),
                                row.getBytes(3),
                                row.getBytes(4),
                                new ArrayList<>());
                        found.put(position, line);
                    }
                    var name = row.getString(5);
                    if (name != null) {
                        line.values().add(new Value(name, row.getString(6), row.getString(7)));
                    }
                    return position;
                },
                log,
                after,
                after + Math.min(count, PAGE));
        return List.copyOf(found.values());
    }

    private interface Read<T> {
        T row(ResultSet row) throws SQLException;
    }

    private <T> List<T> query(String sql, Read<T> read, Object... parameters) {
        try (var connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (var rows = statement.executeQuery()) {
                var found = new ArrayList<T>();
                while (rows.next()) {
                    found.add(read.row(rows));
                }
                return found;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The log's tables do not answer", e);
        }
    }
}
