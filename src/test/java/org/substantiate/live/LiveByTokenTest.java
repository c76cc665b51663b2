package org.substantiate.live;

import static java.util.stream.LongStream.rangeClosed;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.substantiate.Desk;
import org.substantiate.Person;
import org.substantiate.Program;

/** The feed as programs follow it. */
@QuarkusTest
class LiveByTokenTest {

    @Inject
    Desk desk;

    @TestHTTPResource("/")
    URI server;

    private Person ada;

    @BeforeEach
    void adaHasAnInvestigation() {
        ada = desk.owner("Ada");
    }

    @Test
    @DisplayName("AC54 a program follows the feed with its token, catches up and goes on")
    void followsTheFeed() {
        var program = Program.of(ada, "READ", ada.investigation());
        var epoch = addsSource().<String>path("epoch");

        var feed = LiveClient.opens(server, program, "?since=" + epoch + ":0");
        var last = position(addsSource());

        assertThat(feed.reaches(last).positions())
                .containsExactlyElementsOf(rangeClosed(1, last).boxed().toList());
    }

    @Test
    @DisplayName(
            "AC54 a wrong token opens nothing, a token for another investigation finds none, a foreign page is refused")
    void refusesTheRest() {
        var elsewhere = Program.of(ada, "ADMIN", UUID.randomUUID());
        var program = Program.of(ada, "READ");

        assertThat(LiveClient.status(server, Program.with(program.token() + "x", ada.investigation())))
                .isEqualTo(401);
        assertThat(LiveClient.status(server, elsewhere)).isEqualTo(404);
        assertThat(LiveClient.status(server, program, "Origin", "https://elsewhere.example"))
                .isEqualTo(403);
        assertThat(LiveClient.status(server, program)).isEqualTo(101);
    }

    @Test
    @DisplayName("AC54 a token in the address is no token")
    void takesNoTokenFromTheAddress() {
        var program = Program.of(ada, "READ");
        var nobody = Person.at(server, "Nobody").in(ada.investigation());

        assertThat(nobody.get("/entries?access_token=" + program.token()).statusCode())
                .isEqualTo(401);
    }

    @Test
    @DisplayName("LV3 AC54 revoking a token closes its sockets and streams within a second, and no others")
    void endsWithTheToken() throws Exception {
        var program = Program.of(ada, "READ");
        var other = LiveClient.opens(server, Program.of(ada, "READ"), "");
        var feed = LiveClient.opens(server, program, "");
        var stream = streams(program);
        feed.first("hello");
        other.first("hello");

        ada.delete("/api/account/tokens/" + program.id()).then().statusCode(204);
        var position = position(addsSource());

        assertThat(feed.closedWithin(1000)).isEqualTo(4501);
        assertThat(stream.get(1, TimeUnit.SECONDS)).doesNotContain("\"position\":" + position + ",");
        other.reaches(position);
        assertThat(feed.positions()).isEmpty();
        assertThat(LiveClient.status(server, program)).isEqualTo(401);
    }

    /** What the stream said, once it has ended; begins when it has said hello. */
    private CompletableFuture<String> streams(Program program) throws Exception {
        var request = HttpRequest.newBuilder(
                        server.resolve("/api/investigations/" + program.investigation() + "/entries"))
                .header("Accept", "text/event-stream")
                .header("Authorization", "Bearer " + program.token())
                .build();
        var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofInputStream());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body().read()).isPositive();
        return CompletableFuture.supplyAsync(() -> {
            try {
                return new String(answer.body().readAllBytes());
            } catch (java.io.IOException broken) {
                throw new java.io.UncheckedIOException(broken);
            }
        });
    }

    private Response addsSource() {
        return ada.post("/sources", Map.of("url", "https://example.org/" + UUID.randomUUID(), "title", "A report"));
    }

    private static long position(Response answer) {
        return answer.jsonPath().getLong("entries[-1].position");
    }
}
