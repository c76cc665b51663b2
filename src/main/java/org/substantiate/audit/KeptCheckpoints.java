package org.substantiate.audit;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.substantiate.proof.SignedNote;

/** The signed checkpoints in the database: all that somebody was given, and of the others the last one of each hour. */
@Singleton
class KeptCheckpoints {

    private final DataSource database;

    KeptCheckpoints(DataSource database) {
        this.database = database;
    }

    Optional<SignedNote> last(UUID log) {
        return notes("select note from log_checkpoint where log_id = ? order by tree_size desc limit 1", log).stream()
                .findFirst();
    }

    List<SignedNote> givenOut(UUID log) {
        return notes("select note from log_checkpoint where log_id = ? and kept order by tree_size", log);
    }

    @Transactional
    void keep(UUID log, long size, SignedNote note, Instant at, boolean forEver) {
        // of the same size when the key has changed and nothing else
        update("delete from log_checkpoint where log_id = ? and tree_size = ?", log, size);
        update(
                "delete from log_checkpoint where log_id = ? and not kept and signed_at >= ?",
                log,
                Timestamp.from(at.truncatedTo(ChronoUnit.HOURS)));
        update(
                "insert into log_checkpoint (log_id, tree_size, note, signed_at, kept) values (?, ?, ?, ?, ?)",
                log,
                size,
                note.toString(),
                Timestamp.from(at),
                forEver);
    }

    @Transactional
    void keepForEver(UUID log, long size) {
        update("update log_checkpoint set kept = true where log_id = ? and tree_size = ?", log, size);
    }

    private List<SignedNote> notes(String sql, UUID log) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, log);
            try (var rows = statement.executeQuery()) {
                var notes = new ArrayList<SignedNote>();
                while (rows.next()) {
                    notes.add(SignedNote.parse(rows.getString(1)));
                }
                return notes;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The table of checkpoints does not answer", e);
        }
    }

    private void update(String sql, Object... parameters) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The table of checkpoints does not take this", e);
        }
    }
}
