package org.substantiate.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    private final WebAddress.Validator validator = new WebAddress.Validator();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org",
                "http://example.org:8080/a?b=c#d",
                "HTTPS://EXAMPLE.ORG/",
                "https://例え.jp/記事",
                "https://[2001:db8::1]/x",
                "https://example.org/wiki/Nouméa_(ville)"
            })
    void takesWhatAPageMayLinkTo(String address) {
        assertThat(validator.isValid(address, null)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "example.org",
                "javascript:alert(1)",
                "data:text/html,<script>",
                "https://",
                "https:///path",
                "ftp://example.org",
                "https://example.org/a b",
                " https://example.org",
                "https://user:password@example.org/",
                "https://example.org/\u202Egpj.exe",
                "https://example.org/\"onclick="
            })
    void refusesTheRest(String address) {
        assertThat(validator.isValid(address, null)).isFalse();
    }
}
