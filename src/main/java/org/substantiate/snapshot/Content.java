package org.substantiate.snapshot;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Bytes that wait in a file of their own, so that no more of them than a buffer is ever in memory.
 *
 * @param sha256 in lower-case hex, taken while they were written
 */
record Content(Path file, String sha256, long length) implements AutoCloseable {

    /** Writes the bytes somewhere. */
    interface Writer {
        void to(OutputStream out) throws IOException;
    }

    static Content of(Writer writer) throws IOException {
        var file = Files.createTempFile("snapshot", ".bytes");
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            try (var out = new DigestOutputStream(Files.newOutputStream(file), digest)) {
                writer.to(out);
            }
            return new Content(file, HexFormat.of().formatHex(digest.digest()), Files.size(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    /** At most so many bytes of what is read. */
    static Content of(InputStream bytes, long limit) throws IOException {
        return of(out -> copy(bytes, out, limit));
    }

    /** @throws SnapshotTooLarge as soon as there are more bytes than that */
    static void copy(InputStream in, OutputStream out, long limit) throws IOException {
        var buffer = new byte[1 << 16];
        var length = 0L;
        for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            length += read;
            if (length > limit) {
                throw new SnapshotTooLarge(limit);
            }
            out.write(buffer, 0, read);
        }
    }

    InputStream open() {
        try {
            return Files.newInputStream(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bytes, for the last time: the file is gone when the stream is closed. */
    InputStream giveAway() {
        try {
            return Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
