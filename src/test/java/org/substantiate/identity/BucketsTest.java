package org.substantiate.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BucketsTest {

    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

    /** The clock of a test, which stands until it is moved. */
    private static final class Hands extends Clock {

        private Instant now = NOON;

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }
    }

    private final Hands clock = new Hands();
    private final Buckets<String> buckets = new Buckets<>(60, Duration.ofMinutes(1), clock);

    @Test
    @DisplayName("AC71 so many pass at once, then one for each part of the time")
    void lets() {
        take(60, "ada");

        assertThat(waitOf("ada")).isEqualTo("1");
        assertThatCode(() -> buckets.take("ben")).doesNotThrowAnyException();
        clock.pass(Duration.ofSeconds(2));
        take(2, "ada");
        assertThat(waitOf("ada")).isEqualTo("1");
    }

    @Test
    @DisplayName("AC71 a bucket holds no more than its size, however long nobody takes")
    void holdsNoMore() {
        take(1, "ada");
        clock.pass(Duration.ofDays(1));
        take(60, "ada");

        assertThat(waitOf("ada")).isEqualTo("1");
    }

    @Test
    @DisplayName("AC71 ever new keys cost bounded memory")
    void staysSmall() {
        take(60, "ada");
        IntStream.range(0, Buckets.REMEMBERED).forEach(number -> buckets.take("somebody " + number));

        assertThatCode(() -> buckets.take("ada")).doesNotThrowAnyException();
    }

    private void take(int times, String key) {
        IntStream.range(0, times).forEach(time -> buckets.take(key));
    }

    private String waitOf(String key) {
        return catchThrowableOfType(TooManyRequests.class, () -> buckets.take(key))
                .headers()
                .get("Retry-After");
    }
}
