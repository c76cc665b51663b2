package org.substantiate.audit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.substantiate.event.Transcript;
import org.substantiate.proof.Digest;
import org.substantiate.proof.Merkle;

/**
 * Hashes of the trees' subtrees, so that a proof costs a few reads and not the whole log.
 *
 * <p>Made from the log's leaf hashes when they are first needed, in tiles of 256; what is kept never changes.
 */
@Singleton
class Tiles {

    private static final int WIDTH = 256;
    private static final int HASH_BYTES = 32;

    private final Transcript transcript;
    private final DataSource database;

    Tiles(Transcript transcript, DataSource database) {
        this.transcript = transcript;
        this.database = database;
    }

    /** The subtrees of a log that has at least this size. */
    Merkle.Subtrees of(UUID log, long size) {
        return new Tree(log, size);
    }

    private record Place(int level, long index) {}

    private final class Tree implements Merkle.Subtrees {

        private final UUID log;
        private final long size;
        private final Map<Place, byte[]> read = new HashMap<>();

        Tree(UUID log, long size) {
            this.log = log;
            this.size = size;
        }

        @Override
        public byte[] hash(long first, long leaves) {
            var height = Long.numberOfTrailingZeros(leaves);
            var level = height / 8;
            var leavesOfOne = 1L << (8 * level);
            var from = first / leavesOfOne;
            var tile = tile(new Place(level, from / WIDTH));
            return root(tile, (int) (from % WIDTH), 1 << (height % 8));
        }

        private byte[] root(byte[] tile, int from, int count) {
            if (count == 1) {
                return Arrays.copyOfRange(tile, from * HASH_BYTES, (from + 1) * HASH_BYTES);
            }
            return Digest.node(root(tile, from, count / 2), root(tile, from + count / 2, count / 2));
        }

        private byte[] tile(Place place) {
            var known = read.get(place);
            if (known == null) {
                // not computeIfAbsent: making one asks for those below it
                known = make(place);
                read.put(place, known);
            }
            return known;
        }

        private byte[] make(Place place) {
            var leavesOfOne = 1L << (8 * place.level());
            var first = place.index() * WIDTH;
            var count = (int) Math.min(WIDTH, size / leavesOfOne - first);
            if (count == WIDTH) {
                var kept = find(log, place);
                if (kept.isPresent()) {
                    return kept.get();
                }
            }
            var hashes = new byte[count * HASH_BYTES];
            if (place.level() == 0) {
                put(hashes, transcript.leafHashes(log, first, count));
            } else {
                for (var i = 0; i < count; i++) {
                    var below = tile(new Place(place.level() - 1, first + i));
                    System.arraycopy(root(below, 0, WIDTH), 0, hashes, i * HASH_BYTES, HASH_BYTES);
                }
            }
            if (count == WIDTH) {
                keep(log, place, hashes);
            }
            return hashes;
        }
    }

    private static void put(byte[] hashes, List<byte[]> leaves) {
        if (leaves.size() * HASH_BYTES != hashes.length) {
            throw new IllegalStateException("Entries are missing in the log's table");
        }
        for (var i = 0; i < leaves.size(); i++) {
            System.arraycopy(leaves.get(i), 0, hashes, i * HASH_BYTES, HASH_BYTES);
        }
    }

    private Optional<byte[]> find(UUID log, Place place) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "select hashes from log_tile where log_id = ? and tile_level = ? and tile_index = ?")) {
            statement.setObject(1, log);
            statement.setInt(2, place.level());
            statement.setLong(3, place.index());
            try (var rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(rows.getBytes(1)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The table of tiles does not answer", e);
        }
    }

    private void keep(UUID log, Place place, byte[] hashes) {
        try {
            QuarkusTransaction.requiringNew().run(() -> insert(log, place, hashes));
        } catch (IllegalStateException refused) {
            // unless somebody made the same tile at the same moment
            if (find(log, place).isEmpty()) {
                throw refused;
            }
        }
    }

    private void insert(UUID log, Place place, byte[] hashes) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "insert into log_tile (log_id, tile_level, tile_index, hashes) values (?, ?, ?, ?)")) {
            statement.setObject(1, log);
            statement.setInt(2, place.level());
            statement.setLong(3, place.index());
            statement.setBytes(4, hashes);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The table of tiles does not take this", e);
        }
    }
}
