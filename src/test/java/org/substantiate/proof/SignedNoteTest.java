package org.substantiate.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The example key and note that are published with the reference implementation of signed notes. */
class SignedNoteTest {

    private static final VerifierKey KEY =
            VerifierKey.parse("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");
    private static final String NOTE = "If you think cryptography is the answer to your problem,\n"
            + "then you don't know what your problem is.\n\n"
            + "\u2014 PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";

    @Test
    @DisplayName("AU4 the published note is signed by the published key")
    void acceptsThePublishedNote() {
        var note = SignedNote.parse(NOTE);
        assertThat(note.isSignedBy(KEY)).isTrue();
        assertThat(note).hasToString(NOTE);
        assertThat(VerifierKey.parse(KEY.toString())).isEqualTo(KEY);
        assertThat(VerifierKey.ofPem("PeterNeumann", KEY.pem())).isEqualTo(KEY);
    }

    @Test
    @DisplayName("AU4 another text, name or key is not signed")
    void refusesWhatIsNotSigned() {
        assertThat(SignedNote.parse(NOTE.replace("answer", "Answer")).isSignedBy(KEY))
                .isFalse();
        assertThat(SignedNote.parse(NOTE).isSignedBy(new VerifierKey("Peter", KEY.bytes())))
                .isFalse();
        var other = KEY.bytes().clone();
        other[5] ^= 1;
        assertThat(SignedNote.parse(NOTE).isSignedBy(new VerifierKey("PeterNeumann", other)))
                .isFalse();
    }

    @Test
    @DisplayName("AU4 a signature of 65 bytes is none, though the platform takes it for one")
    void refusesASignatureThatIsTooLong() {
        var note = SignedNote.parse(NOTE);
        var signature = note.signatures().get(0);
        var longer = new SignedNote(
                note.text(),
                List.of(new SignedNote.NoteSignature(
                        signature.name(), signature.keyId(), Arrays.copyOf(signature.signature(), 65))));
        assertThat(SignedNote.parse(longer.toString()).isSignedBy(KEY)).isFalse();
    }

    @Test
    @DisplayName("AU4 a second signature of the same key that does not hold spoils the note")
    void refusesASpoiltNote() {
        var spoilt = SignedNote.parse(NOTE.replace("x08go/ZJ", "x08go/ZK"));
        var both = new SignedNote(
                spoilt.text(),
                List.of(
                        SignedNote.parse(NOTE).signatures().get(0),
                        spoilt.signatures().get(0)));
        assertThat(both.isSignedBy(KEY)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "text\n",
                "text\n\n",
                "text\n\n- Peter AAAAAAAAAA==\n",
                "text\n\n\u2014 Peter\n",
                "text\n\n\u2014 Peter AAAA\n",
                "text\n\n\u2014 Peter not-base64\n",
                "text\n\n\u2014 Peter+Paul AAAAAAAAAAA=\n",
                "te\u0007xt\n\n\u2014 Peter AAAAAAAAAAA=\n",
                "text\n\n\u2014 Peter AAAAAAAAAAA=",
            })
    void refusesWhatIsNoNote(String text) {
        assertThatThrownBy(() -> SignedNote.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "origin\n1\n",
                "\n1\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n",
                "origin\n01\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n",
                "origin\n-1\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n",
                "origin\n1\nAAAA\n",
            })
    void refusesWhatIsNoCheckpoint(String text) {
        assertThatThrownBy(() -> Checkpoint.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
