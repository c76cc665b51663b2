package org.substantiate.live;

import static java.util.stream.LongStream.rangeClosed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.substantiate.investigation.Role.CONTRIBUTOR;
import static org.substantiate.investigation.Role.READER;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.substantiate.Desk;
import org.substantiate.Person;

/** The feed over real sockets: who may open one, what comes, and how it ends. */
@QuarkusTest
class LiveFeedTest {

    @Inject
    Desk desk;

    @TestHTTPResource("/")
    URI server;

    private Person ada;
    private Person ben;

    @BeforeEach
    void adaAndBenAreInOneInvestigation() {
        ada = desk.owner("Ada");
        ben = desk.joins(ada, "Ben", CONTRIBUTOR);
    }

    @Test
    @DisplayName("LV1 LV4 what one does, all see, the author too: the same entries as the command was answered with")
    void carriesEntriesToEverybody() {
        var adas = LiveClient.opens(server, ada);
        var bens = LiveClient.opens(server, ben);
        var hello = bens.first("hello");

        var answer = addsSource(ben);
        var position = position(answer);

        adas.reaches(position);
        bens.reaches(position);
        assertThat(hello.at("/epoch").asText()).isEqualTo(answer.path("epoch"));
        assertThat(hello.at("/head").asLong()).isEqualTo(position - 1);
        assertThat(adas.types()).containsExactly("source.added");
        assertThat(adas.frames("entries")).isEqualTo(bens.frames("entries"));
        assertThat(adas.entries().findFirst().orElseThrow().at("/data/title").asText())
                .isEqualTo(answer.path("entries[0].data.title"));
    }

    @Test
    @DisplayName("LV1 who comes back with a place gets what was missed and goes on")
    void catchesUp() {
        var epoch = addsSource(ben).<String>path("epoch");
        IntStream.range(0, 5).forEach(number -> addsSource(ada));

        var bens = LiveClient.opens(server, ben, "?since=" + epoch + ":0");
        var last = position(addsSource(ada));

        assertThat(bens.reaches(last).positions())
                .containsExactlyElementsOf(rangeClosed(1, last).boxed().toList());
    }

    @Test
    @DisplayName("LV2 a place in another history is answered with reset")
    void resets() {
        var bens = LiveClient.opens(server, ben, "?since=0000000000000000:1");

        assertThat(bens.first("reset").at("/head").asLong()).isPositive();
        assertThat(bens.frames("hello")).isEmpty();
    }

    @Test
    @DisplayName("LV3 without a session 401, without membership 404, as for what does not exist")
    void refusesStrangers() {
        var mallory = desk.stranger(ada.investigation());
        var nobody = Person.at(server, "Nobody").in(ada.investigation());

        assertThat(LiveClient.status(server, nobody)).isEqualTo(401);
        assertThat(LiveClient.status(server, mallory)).isEqualTo(404);
        assertThat(LiveClient.status(server, mallory.in(UUID.randomUUID()))).isEqualTo(404);
        assertThat(LiveClient.status(server, ben)).isEqualTo(101);
    }

    @Test
    @DisplayName("a page of another site is refused with 403, our own is let in")
    void refusesForeignOrigins() {
        assertThat(LiveClient.status(server, ben, "Origin", "https://elsewhere.example"))
                .isEqualTo(403);
        assertThat(LiveClient.status(server, ben, "Origin", "null")).isEqualTo(403);
        assertThat(LiveClient.status(server, ben, "Origin", "http://" + server.getAuthority()))
                .isEqualTo(101);
    }

    @Test
    @DisplayName("an account has at most ten sockets")
    void limitsSockets() {
        var open = IntStream.range(0, 10)
                .mapToObj(number -> LiveClient.opens(server, ben))
                .toList();
        open.forEach(client -> client.first("hello"));

        assertThat(LiveClient.status(server, ben)).isEqualTo(429);
        open.get(0).leaves();
        await().until(() -> LiveClient.status(server, ben) == 101);
    }

    @Test
    @DisplayName("LV3 signing out closes that browser's sockets within a second, and nothing more arrives")
    void endsWithTheSession() throws Exception {
        var elsewhere = desk.joins(ada, "Cleo", READER);
        var bens = LiveClient.opens(server, ben);
        var cleos = LiveClient.opens(server, elsewhere);
        bens.first("hello");

        ben.signsOut();
        var position = position(addsSource(ada));

        assertThat(bens.closedWithin(1000)).isEqualTo(4501);
        cleos.reaches(position);
        assertThat(bens.positions()).isEmpty();
    }

    @Test
    @DisplayName("LV3 being removed closes the socket within a second, and neither that nor later entries arrive")
    void endsWithMembership() throws Exception {
        var bens = LiveClient.opens(server, ben);
        var adas = LiveClient.opens(server, ada);
        bens.first("hello");

        ada.delete("/members/" + ben.account()).then().statusCode(200);
        var position = position(addsSource(ada));

        assertThat(bens.closedWithin(1000)).isEqualTo(4504);
        adas.reaches(position);
        assertThat(bens.positions()).isEmpty();
        assertThat(LiveClient.status(server, ben)).isEqualTo(404);
    }

    @Test
    @DisplayName("LV3 AC9 leaving closes one's own sockets within a second; catching up gets nothing either")
    void endsWithLeaving() throws Exception {
        var bens = LiveClient.opens(server, ben);
        var adas = LiveClient.opens(server, ada);
        bens.first("hello");

        ben.delete("/members/" + ben.account()).then().statusCode(200);
        var position = position(addsSource(ada));

        assertThat(bens.closedWithin(1000)).isEqualTo(4504);
        adas.reaches(position);
        assertThat(bens.positions()).isEmpty();
        assertThat(LiveClient.status(server, ben)).isEqualTo(404);
        assertThat(ben.get("/entries?after=0").statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("LV3 a change of role that leaves the right to read closes nothing")
    void survivesAChangeOfRole() {
        var bens = LiveClient.opens(server, ben);
        bens.first("hello");

        ada.put("/members/" + ben.account(), 1, Map.of("role", "READER")).then().statusCode(200);
        var position = position(addsSource(ada));

        bens.reaches(position);
        assertThat(bens.closed).isNotDone();
    }

    @Test
    @DisplayName("LV8 garbage, bytes, floods and giants close with a code that says: do not come back")
    void closesOnGarbage() throws Exception {
        var garbage = LiveClient.opens(server, ben).says("{\"kind\":\"drop table\"}");
        var bytes = LiveClient.opens(server, ben);
        bytes.saysBytes(new byte[] {1, 2, 3});
        var flood = LiveClient.opens(server, ben);
        IntStream.range(0, 21).forEach(number -> flood.says("{\"kind\":\"beat\"}"));
        var large = LiveClient.opens(server, ben).says(" ".repeat(Limits.HEARD_CHARACTERS + 1));

        assertThat(garbage.closedWithin(1000)).isEqualTo(4507);
        assertThat(bytes.closedWithin(1000)).isEqualTo(4507);
        assertThat(flood.closedWithin(1000)).isEqualTo(4508);
        assertThat(large.closedWithin(1000)).isEqualTo(4508);
    }

    @Test
    @DisplayName("what a client says in the instant after the opening is heard")
    void hearsFromTheFirstInstant() throws Exception {
        for (var round = 0; round < 150; round++) {
            var hasty = LiveClient.opens(server, ben).says("{\"kind\":\"drop table\"}");
            assertThat(hasty.closedWithin(5000)).isEqualTo(4507);
        }
    }

    @Test
    @DisplayName("a frame beyond all measure ends the line and leaves the others alone")
    void survivesAGiant() {
        var giant = LiveClient.opens(server, ben);
        var adas = LiveClient.opens(server, ada);

        giant.says("x".repeat(200_000));

        await().until(giant.closed::isDone);
        adas.reaches(position(addsSource(ada)));
    }

    @Test
    @DisplayName("LV6 members see who is here and what they have selected; it is gone with the connection")
    void showsPresence() {
        var adas = LiveClient.opens(server, ada);
        var bens = LiveClient.opens(server, ben);
        var connection = bens.first("hello").at("/connection").asText();
        var document = UUID.randomUUID();

        bens.says("{\"kind\":\"here\",\"document\":\"" + document
                + "\",\"selection\":{\"start\":3,\"end\":9},\"typing\":null}");

        await().until(() -> adas.frames("presence").stream()
                .anyMatch(frame -> frame.at("/here").toString().contains(document.toString())));
        bens.vanishes();
        await().until(() -> adas.frames("presence").stream()
                .anyMatch(frame -> frame.at("/gone").toString().contains(connection)));
        assertThat(ada.get("/entries?after=0").asString()).doesNotContain(document.toString());
    }

    private static Response addsSource(Person person) {
        var answer =
                person.post("/sources", Map.of("url", "https://example.org/" + UUID.randomUUID(), "title", "A report"));
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return answer;
    }

    private static long position(Response answer) {
        return answer.jsonPath().getLong("entries[-1].position");
    }
}
