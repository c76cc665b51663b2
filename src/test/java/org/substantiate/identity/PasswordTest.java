package org.substantiate.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.substantiate.problem.Invalid;

class PasswordTest {

    @ParameterizedTest
    @DisplayName("AC12 too short, too long for bcrypt, and the commonest ones are refused")
    @ValueSource(
            strings = {
                "eleven char",
                "🔑🔑🔑🔑🔑🔑🔑🔑🔑🔑🔑",
                "Password1234",
                "substantiate",
                "aaaaaaaaaaaaaaaa",
                "abababababababab",
                "Football2024!!",
                "p4ssw0rd-2025",
                "P@$$w0rdP@$$w0rd",
                "2016iloveyou2016",
                "123456789101112",
                "motDePasse1234",
                "a nul \0 inside it",
                "seventy-three bytes are one more than bcrypt reads, so this is refused...",
            })
    void refusesWhatIsEasyToGuess(String text) {
        assertThatThrownBy(() -> new Password(text).expectGood()).isInstanceOf(Invalid.class);
    }

    @ParameterizedTest
    @DisplayName("AC12 any other text of twelve characters is good")
    @ValueSource(
            strings = {
                "twelve chars",
                "un café à Nouméa",
                "十二個以上の文字の合言葉です",
                "footballs of paper",
                "0687412593168",
                "seventy-two bytes are just as many as bcrypt reads, and so are fine....."
            })
    void takesEverythingElse(String text) {
        var password = new Password(text);

        assertThat(password.expectGood()).isSameAs(password);
    }

    @ParameterizedTest
    @DisplayName("AC12 what others know of somebody is no password")
    @ValueSource(strings = {"ada.lovelace@example.org", "Lovelace1815!!", "adalovelace-1815", "Ada at example 1"})
    void refusesNameAndAddress(String text) {
        var password = new Password(text);

        assertThatThrownBy(() -> password.expectGood("Ada Lovelace", "ada.lovelace@example.org"))
                .isInstanceOf(Invalid.class);
    }

    @ParameterizedTest
    @DisplayName("AC12 a password may hold a name among other words")
    @ValueSource(strings = {"lovelace likes trains", "four adas in a canoe"})
    void takesANameAmongOtherWords(String text) {
        var password = new Password(text);

        assertThat(password.expectGood("Ada Lovelace", "ada.lovelace@example.org"))
                .isSameAs(password);
    }

    @Test
    void neverShowsItself() {
        assertThat(new Password("a secret of mine")).asString().doesNotContain("secret of mine");
    }

    @Test
    @DisplayName("AC3 without an account nothing fits, and it takes a comparison to find out")
    void fitsNobody() {
        var hashes = new PasswordHashes(4);
        var password = new Password("a secret of mine");

        assertThat(hashes.matches(password, hashes.hash(password))).isTrue();
        assertThat(hashes.matches(new Password("another secret"), hashes.hash(password)))
                .isFalse();
        assertThat(hashes.matches(password, null)).isFalse();
    }
}
