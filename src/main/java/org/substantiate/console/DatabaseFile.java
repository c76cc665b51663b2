package org.substantiate.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The file in which the embedded database lies; a server keeps it locked while it runs.
 *
 * @param path the file itself, which need not be there yet
 */
record DatabaseFile(Path path) {

    private static final Pattern URL = Pattern.compile("jdbc:h2:file:([^;]+)(;.*)?");

    /** The file that a database's address names; none in memory, and none of another server. */
    static Optional<DatabaseFile> of(String jdbcUrl) {
        var url = URL.matcher(jdbcUrl);
        return url.matches() ? Optional.of(new DatabaseFile(Path.of(url.group(1) + ".mv.db"))) : Optional.empty();
    }

    /** Whether a server has it open. To be asked from another process only: the answer would open the server's own lock. */
    boolean isInUse() {
        if (!Files.exists(path)) {
            return false;
        }
        try (var file = FileChannel.open(path, StandardOpenOption.WRITE)) {
            return file.tryLock() == null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the server that has it open looks for errands. */
    Letterbox letterbox() {
        return new Letterbox(path.toAbsolutePath().resolveSibling("errand"));
    }
}
