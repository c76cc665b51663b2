package org.substantiate.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.substantiate.proof.SignedNote;

class SigningKeyTest {

    /** RFC 8410 §10.3. */
    private static final String PUBLISHED = "MC4CAQAwBQYDK2VwBCIEINTuctv5E1hK1bbY8fdp+K06/nwoy/HU++CXqI9EdVhC";

    private static final String ITS_PUBLIC_KEY = "MCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=";

    @TempDir
    Path folder;

    @Test
    @DisplayName("AU5 the published private key has the published public key")
    void derivesThePublicKey() {
        var key = SigningKey.ofPkcs8(PUBLISHED);

        assertThat(key.verifier("example.org").pem()).contains(ITS_PUBLIC_KEY);
        assertThat(key.pem()).contains(PUBLISHED);
    }

    @Test
    @DisplayName("AU5 what it signs, its verifier accepts, under that name only")
    void signs() {
        var key = SigningKey.fresh();
        var note = new SignedNote("Said.\n", List.of(key.sign("example.org/log", "Said.\n")));

        assertThat(note.isSignedBy(key.verifier("example.org/log"))).isTrue();
        assertThat(note.isSignedBy(key.verifier("example.org/other"))).isFalse();
        assertThat(note.isSignedBy(SigningKey.fresh().verifier("example.org/log")))
                .isFalse();
    }

    @Test
    @DisplayName("AU5 the key is made once, for its owner's eyes only")
    void makesAFileOnce() throws IOException {
        var file = folder.resolve("new/key.pem");

        var first = new KeyFile(Optional.of(file)).present().verifier("a");
        var second = new KeyFile(Optional.of(file)).present().verifier("a");

        assertThat(second).isEqualTo(first);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    @DisplayName("AU5 a new key before the old one signs, and the old one still does")
    void keepsFormerKeys() throws IOException {
        var file = folder.resolve("key.pem");
        var old = new KeyFile(Optional.of(file)).present();
        Files.writeString(file, SigningKey.fresh().pem() + old.pem());

        var keys = new KeyFile(Optional.of(file));

        assertThat(keys.all()).hasSize(2);
        assertThat(keys.all().get(1).verifier("a")).isEqualTo(old.verifier("a"));
        assertThat(keys.present().verifier("a")).isNotEqualTo(old.verifier("a"));
    }

    @Test
    void saysWhatToDoAboutAFileWithoutAKey() throws IOException {
        var file = Files.writeString(folder.resolve("key.pem"), "nothing");

        assertThatThrownBy(() -> new KeyFile(Optional.of(file))).hasMessageContaining("Put the one there");
    }
}
