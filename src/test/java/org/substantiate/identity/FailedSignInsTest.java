package org.substantiate.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FailedSignInsTest {

    /** A clock that stands until it is moved. */
    private static final class Hands extends Clock {

        private Instant now = Instant.parse("2026-05-14T09:30:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    private final Hands clock = new Hands();
    private final FailedSignIns failures = new FailedSignIns(clock);

    @Test
    @DisplayName("AC4 the wait doubles with each failure, up to five minutes")
    void doublesTheWait() {
        fail(5, "ada@example.org", "192.0.2.1");

        var waits = IntStream.range(0, 10)
                .mapToObj(failure -> {
                    var wait = waitFor("ada@example.org", "192.0.2.2");
                    fail(1, "ada@example.org", "192.0.2.1");
                    return wait;
                })
                .toList();

        assertThat(waits).containsExactly("1", "2", "4", "8", "16", "32", "64", "128", "256", "300");
    }

    @Test
    @DisplayName("AC4 whoever has waited may try again")
    void letsThroughWhoHasWaited() {
        fail(5, "ada@example.org", "192.0.2.1");
        clock.pass(Duration.ofSeconds(1));

        assertThatCode(() -> failures.expectFew("ada@example.org", "192.0.2.1")).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("AC4 one address that tries many accounts has to wait as well")
    void countsByAddress() {
        IntStream.range(0, 30).forEach(number -> fail(1, number + "@example.org", "192.0.2.1"));

        assertThat(waitFor("eva@example.org", "192.0.2.1")).isEqualTo("1");
        assertThatCode(() -> failures.expectFew("eva@example.org", "192.0.2.2")).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("AC4 the right password, or half an hour, lets failures be forgotten")
    void forgets() {
        fail(4, "ada@example.org", "192.0.2.1");
        failures.forget("ada@example.org", "192.0.2.1");
        fail(4, "ada@example.org", "192.0.2.1");
        clock.pass(Duration.ofMinutes(31));
        fail(1, "ada@example.org", "192.0.2.1");

        assertThatCode(() -> failures.expectFew("ada@example.org", "192.0.2.1")).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("AC4 guesses count before they are answered, so that many at once gain nothing")
    void countsGuessesThatAreStillOpen() {
        IntStream.range(0, 5).forEach(guess -> failures.begin("ada@example.org", "192.0.2.1"));

        assertThat(waitFor("ada@example.org", "192.0.2.2")).isEqualTo("1");
    }

    @Test
    @DisplayName("AC4 the right password is no failure of its network address")
    void forgivesTheAddressOfWhoSignsIn() {
        IntStream.range(0, 40).forEach(person -> {
            failures.begin(person + "@example.org", "192.0.2.1");
            failures.forget(person + "@example.org", "192.0.2.1");
        });

        assertThatCode(() -> failures.expectFew("eva@example.org", "192.0.2.1")).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("AC4 somebody who tries ever new names costs bounded memory")
    void staysSmall() {
        fail(5, "ada@example.org", "192.0.2.1");
        IntStream.range(0, FailedSignIns.REMEMBERED).forEach(number -> fail(1, number + "@example.org", "192.0.2.9"));

        assertThatCode(() -> failures.expectFew("ada@example.org", "192.0.2.2")).doesNotThrowAnyException();
    }

    private void fail(int times, String email, String address) {
        IntStream.range(0, times).forEach(time -> failures.note(email, address));
    }

    private String waitFor(String email, String address) {
        return catchThrowableOfType(TooManyAttempts.class, () -> failures.expectFew(email, address))
                .headers()
                .get("Retry-After");
    }
}
