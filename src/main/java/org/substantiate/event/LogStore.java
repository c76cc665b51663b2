package org.substantiate.event;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.substantiate.proof.Frontier;

/**
 * The log's tables, by plain JDBC on the connection of the running transaction.
 *
 * <p>Not mapped by Hibernate: the bytes of a line are hashed and must be what they are, and an append is two statements.
 */
@Singleton
class LogStore {

    /** A head row while it is locked. */
    record HeldHead(
            String origin,
            String epoch,
            Frontier frontier,
            Instant at,
            @Nullable UUID beside) {}

    /** Which entries a page of the log holds. */
    record Page(String condition, List<Object> parameters, boolean newestFirst, int limit) {}

    private final DataSource database;

    LogStore(DataSource database) {
        this.database = database;
    }

    void insertHead(UUID log, @Nullable UUID beside, String origin, String epoch, Instant at) {
        update(
                "insert into log_head (log_id, beside, origin, epoch, head_position, frontier, head_at)"
                        + " values (?, ?, ?, ?, 0, ?, ?)",
                log,
                beside,
                origin,
                epoch,
                new byte[0],
                Timestamp.from(at));
    }

    Optional<HeldHead> lockHead(UUID log) {
        return first(
                "select origin, epoch, head_position, frontier, head_at, beside from log_head where log_id = ? for update",
                row -> new HeldHead(
                        row.getString(1),
                        row.getString(2),
                        Frontier.fromBytes(row.getLong(3), row.getBytes(4)),
                        row.getTimestamp(5).toInstant(),
                        row.getObject(6, UUID.class)),
                log);
    }

    void moveHead(UUID log, Frontier frontier, Instant at) {
        update(
                "update log_head set head_position = ?, frontier = ?, head_at = ? where log_id = ?",
                frontier.size(),
                frontier.toBytes(),
                Timestamp.from(at),
                log);
    }

    Optional<Head> head(UUID log) {
        return first(
                "select epoch, head_position, head_at from log_head where log_id = ?",
                row -> new Head(
                        row.getString(1), row.getLong(2), row.getTimestamp(3).toInstant()),
                log);
    }

    Map<UUID, Head> heads(Collection<UUID> logs) {
        if (logs.isEmpty()) {
            return Map.of();
        }
        var marks = String.join(", ", Collections.nCopies(logs.size(), "?"));
        var sql = "select log_id, epoch, head_position, head_at from log_head where log_id in (" + marks + ")";
        return run(sql, statement -> {
            set(statement, logs.toArray());
            try (var rows = statement.executeQuery()) {
                var heads = new HashMap<UUID, Head>();
                while (rows.next()) {
                    var head = new Head(
                            rows.getString(2),
                            rows.getLong(3),
                            rows.getTimestamp(4).toInstant());
                    heads.put(rows.getObject(1, UUID.class), head);
                }
                return heads;
            }
        });
    }

    void insertEntry(UUID log, EntryLine entry, byte[] line, byte[] leafHash, List<Disclosure> disclosures) {
        update(
                "insert into log_entry (log_id, entry_position, command_id, actor_id, object_type, line, leaf_hash)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                log,
                entry.position(),
                entry.command(),
                entry.actor().account(),
                entry.event().object().type(),
                line,
                leafHash);
        if (disclosures.isEmpty()) {
            return;
        }
        run(
                "insert into log_disclosure (log_id, entry_position, ordinal, value_name, salt, disclosed)"
                        + " values (?, ?, ?, ?, ?, ?)",
                statement -> {
                    for (var i = 0; i < disclosures.size(); i++) {
                        var disclosure = disclosures.get(i);
                        set(
                                statement,
                                log,
                                entry.position(),
                                i,
                                disclosure.name(),
                                disclosure.salt(),
                                disclosure.value());
                        statement.addBatch();
                    }
                    return statement.executeBatch();
                });
    }

    List<Entry> entries(UUID log, Page page) {
        var order = page.newestFirst() ? " desc" : "";
        var parameters = new ArrayList<Object>();
        parameters.add(log);
        parameters.addAll(page.parameters());
        parameters.add(page.limit());
        var sql = "select e.entry_position, e.command_id, e.line, d.value_name, d.disclosed"
                + " from (select * from log_entry where log_id = ? and " + page.condition() + " order by entry_position"
                + order + " limit ?) e"
                + " left join log_disclosure d on d.log_id = e.log_id and d.entry_position = e.entry_position"
                + " order by e.entry_position" + order + ", d.ordinal";
        return run(sql, statement -> {
            set(statement, parameters.toArray());
            try (var rows = statement.executeQuery()) {
                return read(rows);
            }
        });
    }

    private static List<Entry> read(ResultSet rows) throws SQLException {
        var found = new LinkedHashMap<Long, Row>();
        while (rows.next()) {
            var position = rows.getLong(1);
            var row = found.get(position);
            if (row == null) {
                row = new Row(rows.getObject(2, UUID.class), rows.getBytes(3), new ArrayList<>());
                found.put(position, row);
            }
            var name = rows.getString(4);
            if (name != null) {
                row.values().add(new EntryJson.Value(name, rows.getString(5)));
            }
        }
        return found.entrySet().stream()
                .map(row -> row.getValue().toEntry(row.getKey()))
                .toList();
    }

    private record Row(UUID command, byte[] line, List<EntryJson.Value> values) {

        Entry toEntry(long position) {
            return Entry.of(position, command, EntryJson.object(line), EntryJson.of(line, values));
        }
    }

    // --- erasing ---

    /** A stored line and its place. */
    record Line(UUID log, long position, byte[] bytes) {}

    /** The lines of a log, and of those beside it, about one kind of thing beside which a value of that name lies that has not been erased. */
    List<Line> linesWith(UUID log, String objectType, String value) {
        var sql = "select e.log_id, e.entry_position, e.line from log_entry e"
                + " join log_disclosure d on d.log_id = e.log_id and d.entry_position = e.entry_position"
                + " where (e.log_id = ? or e.log_id in (select log_id from log_head where beside = ?))"
                + " and e.object_type = ? and d.value_name = ? and d.salt is not null"
                + " order by e.log_id, e.entry_position";
        return lines(sql, log, log, objectType, value);
    }

    /** The lines of a log, and of those beside it, beside which exactly that lies, as JSON text. */
    List<Line> linesSaying(UUID log, String value, String json) {
        var sql = "select e.log_id, e.entry_position, e.line from log_entry e"
                + " join log_disclosure d on d.log_id = e.log_id and d.entry_position = e.entry_position"
                + " where (e.log_id = ? or e.log_id in (select log_id from log_head where beside = ?))"
                + " and d.value_name = ? and d.disclosed = ? order by e.log_id, e.entry_position";
        return lines(sql, log, log, value, json);
    }

    /** The logs beside which exactly that lies, as JSON text; of a side log, the one that it lies beside. */
    List<UUID> logsSaying(String value, String json) {
        var sql = "select distinct coalesce(h.beside, h.log_id) from log_disclosure d"
                + " join log_head h on h.log_id = d.log_id where d.value_name = ? and d.disclosed = ?";
        return run(sql, statement -> {
            set(statement, value, json);
            try (var rows = statement.executeQuery()) {
                var logs = new ArrayList<UUID>();
                while (rows.next()) {
                    logs.add(rows.getObject(1, UUID.class));
                }
                return logs;
            }
        });
    }

    private List<Line> lines(String sql, Object... parameters) {
        return run(sql, statement -> {
            set(statement, parameters);
            try (var rows = statement.executeQuery()) {
                var lines = new ArrayList<Line>();
                while (rows.next()) {
                    lines.add(new Line(rows.getObject(1, UUID.class), rows.getLong(2), rows.getBytes(3)));
                }
                return lines;
            }
        });
    }

    void erase(Line line, String value) {
        update(
                "update log_disclosure set salt = null, disclosed = null"
                        + " where log_id = ? and entry_position = ? and value_name = ?",
                line.log(),
                line.position(),
                value);
    }

    // --- side logs ---

    boolean isBeside(UUID log) {
        return first("select beside from log_head where log_id = ?", row -> row.getObject(1) != null, log)
                .orElse(false);
    }

    Optional<Line> line(UUID log, long position) {
        return lines(
                        "select log_id, entry_position, line from log_entry where log_id = ? and entry_position = ?",
                        log,
                        position)
                .stream()
                .findFirst();
    }

    /** What lies beside a line, with the digests that the line holds of it. */
    List<Disclosure> disclosures(UUID log, Line line) {
        var digests = EntryJson.digests(line.bytes());
        return run(
                "select ordinal, value_name, salt, disclosed from log_disclosure"
                        + " where log_id = ? and entry_position = ? order by ordinal",
                statement -> {
                    set(statement, log, line.position());
                    try (var rows = statement.executeQuery()) {
                        var found = new ArrayList<Disclosure>();
                        while (rows.next()) {
                            found.add(new Disclosure(
                                    rows.getString(2),
                                    digests.get(rows.getInt(1)),
                                    rows.getString(3),
                                    rows.getString(4)));
                        }
                        return found;
                    }
                });
    }

    // --- repeated commands ---

    /** The first answer to a key: what was asked, and where its entries begin. */
    record Remembered(String fingerprint, UUID log, UUID command, long position) {}

    void remember(UUID actor, Attempt.Call call, Remembered answer) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "insert into log_command (actor_id, idempotency_key, fingerprint, log_id, command_id, entry_position)"
                                + " values (?, ?, ?, ?, ?, ?)")) {
            set(statement, actor, call.key(), call.fingerprint(), answer.log(), answer.command(), answer.position());
            statement.executeUpdate();
        }
    }

    Optional<Remembered> remembered(UUID actor, String key) {
        return first(
                "select fingerprint, log_id, command_id, entry_position from log_command"
                        + " where actor_id = ? and idempotency_key = ?",
                row -> new Remembered(
                        row.getString(1), row.getObject(2, UUID.class), row.getObject(3, UUID.class), row.getLong(4)),
                actor,
                key);
    }

    // --- JDBC ---

    interface Using<T> {
        T with(PreparedStatement statement) throws SQLException;
    }

    interface Reading<T> {
        T row(ResultSet row) throws SQLException;
    }

    private int update(String sql, @Nullable Object... parameters) {
        return run(sql, statement -> {
            set(statement, parameters);
            return statement.executeUpdate();
        });
    }

    private <T> Optional<T> first(String sql, Reading<T> reading, Object... parameters) {
        return run(sql, statement -> {
            set(statement, parameters);
            try (var rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(reading.row(rows)) : Optional.empty();
            }
        });
    }

    private static void set(PreparedStatement statement, @Nullable Object... parameters) throws SQLException {
        for (var i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
    }

    private <T> T run(String sql, Using<T> using) {
        try (Connection connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            return using.with(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("The log's tables do not answer", e);
        }
    }
}
