package org.substantiate.event;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.substantiate.proof.Digest;

/** Long texts and files, kept in the database and named by their content. */
@ApplicationScoped
public class Blobs {

    private final DataSource database;

    Blobs(DataSource database) {
        this.database = database;
    }

    /**
     * Keeps the bytes, in a transaction of its own: if the command behind it is refused, they lie there unnamed.
     *
     * @return their SHA-256 in lower-case hex
     */
    public String keep(byte[] bytes) {
        var sha256 = Digest.hex(Digest.sha256(bytes));
        if (find(sha256).isEmpty()) {
            try {
                QuarkusTransaction.requiringNew()
                        .run(() -> insert(sha256, bytes.length, new ByteArrayInputStream(bytes)));
            } catch (IllegalStateException refused) {
                // unless somebody kept the same bytes at the same moment
                if (find(sha256).isEmpty()) {
                    throw refused;
                }
            }
        }
        return sha256;
    }

    /**
     * Keeps bytes that are too many to hold in memory, in a transaction of its own as {@link #keep(byte[])} does.
     *
     * @param sha256 their hash in lower-case hex, which the caller has taken while they came
     */
    public void keep(String sha256, long length, InputStream bytes) {
        if (has(sha256)) {
            return;
        }
        try {
            QuarkusTransaction.requiringNew().run(() -> insert(sha256, length, bytes));
        } catch (IllegalStateException refused) {
            // unless somebody kept the same bytes at the same moment
            if (!has(sha256)) {
                throw refused;
            }
        }
    }

    /**
     * Writes the bytes that are kept under this SHA-256; nothing if there are none. Whether they still have it is not looked at.
     */
    public void copy(String sha256, OutputStream out) throws IOException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("select bytes from blob where sha256 = ?")) {
            statement.setString(1, sha256);
            try (var rows = statement.executeQuery()) {
                if (rows.next()) {
                    try (var bytes = rows.getBinaryStream(1)) {
                        bytes.transferTo(out);
                    }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The table of blobs does not answer", e);
        }
    }

    private boolean has(String sha256) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("select 1 from blob where sha256 = ?")) {
            statement.setString(1, sha256);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The table of blobs does not answer", e);
        }
    }

    /** The bytes with this SHA-256. */
    public Optional<byte[]> find(String sha256) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("select bytes from blob where sha256 = ?")) {
            statement.setString(1, sha256);
            try (var rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(rows.getBytes(1)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The table of blobs does not answer", e);
        }
    }

    private void insert(String sha256, long length, InputStream bytes) {
        try (var connection = database.getConnection();
                var statement =
                        connection.prepareStatement("insert into blob (sha256, length, bytes) values (?, ?, ?)")) {
            statement.setString(1, sha256);
            statement.setLong(2, length);
            statement.setBinaryStream(3, bytes, Math.toIntExact(length));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The table of blobs does not take this", e);
        }
    }
}
