package org.substantiate.console;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Brings an errand to the server that runs on the same machine, and its reply back: two files beside the database.
 *
 * <p>Only their owner can read them. Whoever can put a file there could as well change the database.
 */
final class Letterbox {

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final int LONGEST_ERRAND = 1000;

    private final Path errand;
    private final Path reply;

    Letterbox(Path errand) {
        this.errand = errand;
        this.reply = errand.resolveSibling(errand.getFileName() + ".reply");
    }

    /**
     * Leaves an errand and waits for what the server says to it.
     *
     * @return none if it says nothing within a quarter of a minute; then it will not do the errand later either
     */
    Optional<Reply> ask(List<String> words) throws IOException, InterruptedException {
        Files.deleteIfExists(reply);
        put(errand, String.join("\n", words));
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            var said = take(reply);
            if (said.isPresent()) {
                return said.map(Reply::of);
            }
            Thread.sleep(100);
        }
        Files.deleteIfExists(errand);
        return Optional.empty();
    }

    /** The errand that lies there, which then lies there no more. */
    Optional<List<String>> collect() throws IOException {
        return take(errand).map(words -> Arrays.asList(words.split("\n")));
    }

    void answer(Reply said) throws IOException {
        put(reply, said.written());
    }

    private static Optional<String> take(Path file) throws IOException {
        try {
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            var text = Files.size(file) > LONGEST_ERRAND ? "" : Files.readString(file, UTF_8);
            Files.delete(file);
            return Optional.of(text);
        } catch (NoSuchFileException takenMeanwhile) {
            return Optional.empty();
        }
    }

    /** Whole or not at all: nobody ever reads half of it. */
    private static void put(Path file, String text) throws IOException {
        var half = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(half);
        try (var channel = Files.newByteChannel(half, Set.of(CREATE_NEW, WRITE), forItsOwnerOnly())) {
            channel.write(ByteBuffer.wrap(text.getBytes(UTF_8)));
        }
        Files.move(half, file, ATOMIC_MOVE);
    }

    private static FileAttribute<?>[] forItsOwnerOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
