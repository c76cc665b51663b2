package org.substantiate.signon;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntranceTest {

    @Test
    @DisplayName("AC90 an installation that nobody could enter does not start")
    void refusesAHouseWithoutDoor() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Entrance.expectOpen(false, false))
                .withMessageStartingWith("Nobody could sign in");
        assertThatCode(() -> {
                    Entrance.expectOpen(true, false);
                    Entrance.expectOpen(false, true);
                })
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @DisplayName("AC90 a provider is reached by TLS, or is on the same machine")
    @ValueSource(
            strings = {
                "http://id.example.org",
                "http://localhost.example.org",
                "ftp://127.0.0.1",
                "id.example.org",
                "",
                "::"
            })
    void refusesAProviderThatAnybodyCouldPlay(String issuer) {
        assertThatIllegalStateException()
                .isThrownBy(() -> Entrance.expectSafe(issuer))
                .withMessageContaining("https");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://id.example.org/realms/newsroom", "http://127.0.0.1:8089", "http://localhost"})
    void takesAProviderThatIsWhoItIs(String issuer) {
        assertThatCode(() -> Entrance.expectSafe(issuer)).doesNotThrowAnyException();
    }
}
