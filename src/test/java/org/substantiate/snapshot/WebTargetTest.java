package org.substantiate.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebTargetTest {

    private static final Set<Integer> PORTS = Set.of(80, 443);

    @ParameterizedTest
    @CsvSource({
        "http://example.org, http://example.org/",
        "HTTPS://EXAMPLE.org:443/A?b=c#d, https://example.org/A?b=c",
        "http://example.org?q, http://example.org/?q",
        "http://élysée.example/é, http://xn--lyse-9oad.example/%C3%A9",
        "http://example.org/a%20b|c\\d, http://example.org/a%20b%7Cc%5Cd",
        "http://1.2.3.4:80/, http://1.2.3.4/",
        "http://[2001:DB8::1]/, http://[2001:db8::1]/"
    })
    @DisplayName("CL43 an address is asked for in its one form")
    void hasOneForm(String written, String asked) {
        assertThat(WebTarget.of(written, PORTS).url()).isEqualTo(asked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://example.org/",
                "file:///etc/passwd",
                "javascript:alert(1)",
                "example.org",
                "http:example.org",
                "http:///path",
                "http://user@example.org/",
                "http://user:pass@example.org/",
                "http://example.org@127.0.0.1/",
                "http://example.org./",
                "http://.example.org/",
                "http://127.1/",
                "http://127.0.1/",
                "http://2130706433/",
                "http://0x7f000001/",
                "http://0x7f.0.0.1/",
                "http://0177.0.0.1/",
                "http://127.0.0.01/",
                "http://127.0.0.1./",
                "http://256.1.1.1/",
                "http://１２７.0.0.01/",
                "http://exa mple.org/",
                "http://example.org\\@127.0.0.1/",
                "http://exa\nmple.org/",
                "http://[fe80::1%25eth0]/",
                "http://a..b/",
                "http://-/"
            })
    @DisplayName("CL43 what some read in one way and some in another is refused")
    void isRefused(String written) {
        assertThatThrownBy(() -> WebTarget.of(written, PORTS)).isInstanceOf(Unfetchable.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.org:22/",
                "http://example.org:8080/",
                "http://example.org:0/",
                "http://example.org:99999/"
            })
    @DisplayName("CL43 only the usual ports of the web are asked")
    void asksNoOtherPorts(String written) {
        assertThatThrownBy(() -> WebTarget.of(written, PORTS))
                .isInstanceOfSatisfying(
                        Unfetchable.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Unfetchable.Reason.FORBIDDEN_PORT));
    }

    @Test
    @DisplayName("CL43 a redirect leads from where one is")
    void follows() {
        var here = WebTarget.of("https://example.org/a/b?c", PORTS);

        assertThat(here.follow("d", PORTS).url()).isEqualTo("https://example.org/a/d");
        assertThat(here.follow("/d?e", PORTS).url()).isEqualTo("https://example.org/d?e");
        assertThat(here.follow("//other.example/", PORTS).url()).isEqualTo("https://other.example/");
        assertThat(here.follow("http://other.example/x y", PORTS).url()).isEqualTo("http://other.example/x%20y");
        assertThatThrownBy(() -> here.follow("file:///etc/passwd", PORTS)).isInstanceOf(Unfetchable.class);
    }
}
