package org.substantiate.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.substantiate.identity.SecurityEvent.Kind.LINK_REFUSED;
import static org.substantiate.identity.SecurityEvent.Kind.SIGN_IN_FAILED;

import java.time.Instant;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AllowanceTest {

    private static final int PER_ADDRESS = 20;
    private static final int IN_ALL = 200;

    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

    private final Allowance allowance = new Allowance(PER_ADDRESS, IN_ALL);

    @Test
    @DisplayName(
            "AC63 one address is noted so often in a minute, others all the same, and the next minute tells how many were not")
    void countsByAddress() {
        assertThat(noted(50, "192.0.2.1")).isEqualTo(PER_ADDRESS);
        assertThat(allowance.admit(LINK_REFUSED, "192.0.2.1", NOON)).isPresent();
        assertThat(allowance.admit(SIGN_IN_FAILED, "192.0.2.1", NOON.plusSeconds(59)))
                .isEmpty();

        assertThat(allowance.admit(SIGN_IN_FAILED, "192.0.2.1", NOON.plusSeconds(60)))
                .isEqualTo(OptionalInt.of(1));
    }

    @Test
    @DisplayName("AC63 many addresses at once are noted so often in all")
    void countsInAll() {
        var noted = IntStream.range(0, 1000)
                .filter(number -> allowance
                        .admit(SIGN_IN_FAILED, "192.0.2." + number, NOON)
                        .isPresent())
                .count();

        assertThat(noted).isEqualTo(IN_ALL);
    }

    private long noted(int times, String address) {
        return IntStream.range(0, times)
                .filter(time -> allowance.admit(SIGN_IN_FAILED, address, NOON).isPresent())
                .count();
    }
}
