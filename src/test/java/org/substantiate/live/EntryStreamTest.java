package org.substantiate.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.substantiate.investigation.Role.READER;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.substantiate.Desk;
import org.substantiate.Person;

/** The feed as server-sent events. */
@QuarkusTest
class EntryStreamTest {

    @Inject
    Desk desk;

    @TestHTTPResource("/")
    URI server;

    @Test
    @DisplayName("LV1 the stream tells what is behind a position, and goes on, each event with its place")
    void streamsOn() throws Exception {
        var ada = desk.owner("Ada");
        var first = addsSource(ada);
        try (var answer = opens(ada, "?after=" + (first - 1)).body()) {
            var lines = answer.iterator();
            assertThat(nextData(lines)).contains("\"kind\":\"hello\"");
            assertThat(nextData(lines)).contains("{\"position\":" + first + ",");

            var second = addsSource(ada);

            assertThat(next(lines, "id:")).endsWith(":" + second);
            assertThat(nextData(lines)).contains("{\"position\":" + second + ",");
        }
    }

    @Test
    @DisplayName("LV3 who is not a member gets 404; signing out ends the stream")
    void endsWithTheSession() throws Exception {
        var ada = desk.owner("Ada");
        var mallory = desk.stranger(ada.investigation());
        assertThat(opens(mallory, "").statusCode()).isEqualTo(404);

        try (var answer = opens(ada, "").body()) {
            var lines = answer.iterator();
            nextData(lines);
            ada.signsOut();
            while (lines.hasNext()) {
                lines.next();
            }
        }
    }

    @Test
    @DisplayName("LV3 AC9 being removed, and leaving, ends the stream; neither that nor a later entry is told")
    void endsWithMembership() throws Exception {
        for (var byThemselves : List.of(false, true)) {
            var ada = desk.owner("Ada");
            var ben = desk.joins(ada, "Ben", READER);
            try (var answer = opens(ben, "").body()) {
                var lines = answer.iterator();
                nextData(lines);
                var who = byThemselves ? ben : ada;
                who.delete("/members/" + ben.account()).then().statusCode(200);
                addsSource(ada);
                while (lines.hasNext()) {
                    assertThat(lines.next()).doesNotContain("member.removed").doesNotContain("source.added");
                }
            }
            assertThat(opens(ben, "?after=0").statusCode()).isEqualTo(404);
        }
    }

    private static long addsSource(Person person) {
        return person.post("/sources", Map.of("url", "https://example.org/" + UUID.randomUUID(), "title", "A report"))
                .jsonPath()
                .getLong("entries[-1].position");
    }

    private HttpResponse<Stream<String>> opens(Person person, String query) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(
                        server.resolve("/api/investigations/" + person.investigation() + "/entries" + query))
                .header("Accept", "text/event-stream")
                .header(
                        "Cookie",
                        "substantiate-session="
                                + person.cookie("substantiate-session").orElseThrow())
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofLines());
    }

    /** The data of the next event that is not about presence. */
    private static String nextData(Iterator<String> lines) {
        var data = next(lines, "data:");
        return data.contains("\"kind\":\"presence\"") ? nextData(lines) : data;
    }

    private static String next(Iterator<String> lines, String field) {
        while (true) {
            var line = lines.next();
            if (line.startsWith(field)) {
                return line;
            }
        }
    }
}
