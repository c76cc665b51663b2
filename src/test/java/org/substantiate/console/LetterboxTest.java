package org.substantiate.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class LetterboxTest {

    @TempDir
    Path data;

    @Test
    void bringsTheErrandAndItsReply() throws Exception {
        var letterbox = new DatabaseFile(data.resolve("substantiate.mv.db")).letterbox();
        var reply = CompletableFuture.supplyAsync(() -> ask(letterbox));

        var errand = Awaitility.await().until(letterbox::collect, Optional::isPresent);
        letterbox.answer(Reply.done("two\nlines"));

        assertThat(errand).contains(List.of("set-up-link"));
        assertThat(reply.get()).contains(Reply.done("two\nlines"));
        assertThat(data).isEmptyDirectory();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    @DisplayName("AC94 only the owner of the data can read the reply")
    void keepsTheReplyFromOthers() throws Exception {
        new DatabaseFile(data.resolve("substantiate.mv.db")).letterbox().answer(Reply.done("a link"));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("errand.reply"))))
                .isEqualTo("rw-------");
    }

    @Test
    void takesNoErrandLongerThanAnyIs() throws Exception {
        Files.writeString(data.resolve("errand"), "x".repeat(2000));

        assertThat(new DatabaseFile(data.resolve("substantiate.mv.db"))
                        .letterbox()
                        .collect())
                .contains(List.of(""));
    }

    @Test
    void knowsWhichDatabasesLieInAFile() {
        assertThat(DatabaseFile.of("jdbc:h2:file:./data/substantiate;WRITE_DELAY=0"))
                .contains(new DatabaseFile(Path.of("./data/substantiate.mv.db")));
        assertThat(DatabaseFile.of("jdbc:h2:mem:demo;DB_CLOSE_DELAY=-1")).isEmpty();
        assertThat(DatabaseFile.of("jdbc:postgresql://127.0.0.1:5432/substantiate"))
                .isEmpty();
    }

    private static Optional<Reply> ask(Letterbox letterbox) {
        try {
            return letterbox.ask(List.of("set-up-link"));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
