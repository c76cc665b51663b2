package org.substantiate.passkey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RelyingPartyTest {

    @Test
    @DisplayName("AC106 a passkey is bound to the name in the address, not to its port")
    void isTheNameInTheAddress() {
        assertThat(RelyingParty.at("https://desk.example.org:8443"))
                .isEqualTo(new RelyingParty("https://desk.example.org:8443", "desk.example.org"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:8080", "http://[::1]:8080", "https://192.0.2.7"})
    @DisplayName("AC106 an address of numbers has no passkeys")
    void hasNoneAtNumbers(String origin) {
        assertThatThrownBy(() -> RelyingParty.at(origin)).isInstanceOf(PasskeysUnavailable.class);
    }
}
