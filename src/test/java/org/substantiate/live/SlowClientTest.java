package org.substantiate.live;

import static java.util.stream.LongStream.rangeClosed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.substantiate.investigation.Role.CONTRIBUTOR;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.substantiate.Desk;
import org.substantiate.Person;

/** Clients that open a socket and do not read from it while much happens. */
@QuarkusTest
class SlowClientTest {

    /** More than the buffers of both ends of a loopback connection hold. */
    private static final int ARGUMENTS = 200;

    private static final String LONG = "語".repeat(20_000);

    @Inject
    Desk desk;

    @TestHTTPResource("/")
    URI server;

    @Test
    @DisplayName("LV7 who does not read delays nobody; once he reads he gets everything, once, in order")
    void delaysNobody() {
        var ada = desk.owner("Ada");
        var ben = desk.joins(ada, "Ben", CONTRIBUTOR);
        var claim = raisesClaim(ada);
        var deaf = IntStream.range(0, 5)
                .mapToObj(number -> LiveClient.opensDeaf(server, ben))
                .toList();
        var adas = LiveClient.opens(server, ada);
        var before = adas.first("hello").at("/head").asLong();

        for (var i = 0; i < ARGUMENTS; i++) {
            ada.post("/claims/" + claim + "/arguments", Map.of("body", LONG))
                    .then()
                    .statusCode(201);
        }
        var everything = rangeClosed(before + 1, before + ARGUMENTS).boxed().toList();
        assertThat(adas.reaches(before + ARGUMENTS).positions()).isEqualTo(everything);

        var ears = deaf.get(0).listens();
        assertThat(ears.reaches(before + ARGUMENTS).positions()).isEqualTo(everything);
        deaf.forEach(LiveClient::vanishes);
    }

    private static String raisesClaim(Person ada) {
        String revision = ada.post("/documents", Map.of("text", "Posters appeared overnight."))
                .path("entries[0].data.revision");
        var target = Map.of("revision", revision, "start", 0, "end", 7, "exact", "Posters");
        var answer = ada.post(
                "/claims", Map.of("statement", "Somebody paid.", "materiality", "LOW", "occurrences", List.of(target)));
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return answer.path("entries[-1].object.id");
    }
}
