package org.substantiate.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.substantiate.Desk;
import org.substantiate.Person;

/** One person in several browsers. */
@QuarkusTest
class SignedInDevicesTest {

    private static final String FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

    @Inject
    Desk desk;

    @Inject
    EntityManager database;

    @Inject
    Sessions sessions;

    private Person ada;
    private Person elsewhere;

    @BeforeEach
    void adaIsSignedInTwice() {
        ada = desk.signsIn("Ada");
        elsewhere = desk.newcomer("Ada");
        elsewhere.send(
                Method.POST,
                "/api/session",
                request -> request.header("User-Agent", FIREFOX)
                        .body(Map.of("email", ada.email(), "password", Person.PASSWORD)));
    }

    @Test
    @DisplayName("AC20 tells where one is signed in, by what means, and which of them this is")
    void listsDevices() {
        var devices = elsewhere.get("/api/account/sessions").jsonPath().<Map<String, Object>>getList("items");

        assertThat(devices).hasSize(2);
        assertThat(devices.get(0))
                .containsEntry("browser", "Firefox")
                .containsEntry("platform", "Linux")
                .containsEntry("address", "127.0.0.1")
                .containsEntry("means", "PASSWORD")
                .containsEntry("current", true)
                .containsKeys("begunAt", "seenAt", "endsAt");
        assertThat(devices.get(1)).containsEntry("current", false);
    }

    @Test
    @DisplayName("AC20 neither a session's token nor its hash goes over the wire, and nobody else's sessions do")
    void tellsNoSecrets() {
        var answer = ada.get("/api/account/sessions").asString();
        var token = new Secret(ada.cookie("substantiate-session").orElseThrow());

        assertThat(answer).doesNotContain(token.value()).doesNotContain(token.hash());
        assertThat(ids(desk.signsIn("Mallory"))).doesNotContainAnyElementsOf(ids(ada));
    }

    @Test
    @DisplayName("AC21 an ended session opens nothing any more; the others stay")
    void endsOne() {
        assertThat(ada.delete("/api/account/sessions/" + idOf(elsewhere)).statusCode())
                .isEqualTo(204);

        assertThat(elsewhere.get("/api/session").statusCode()).isEqualTo(401);
        assertThat(ids(ada)).containsExactly(idOf(ada));
    }

    @Test
    @DisplayName("AC21 ending the session that asks signs out, cookie included")
    void endsItself() {
        var answer = ada.delete("/api/account/sessions/" + idOf(ada));

        assertThat(answer.getHeaders().getValues("Set-Cookie"))
                .anySatisfy(cookie ->
                        assertThat(cookie).startsWith("substantiate-session=;").contains("Max-Age=0"));
        assertThat(ada.get("/api/session").statusCode()).isEqualTo(401);
        assertThat(elsewhere.get("/api/session").statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("AC21 ends all but this one, or all")
    void endsAll() {
        var third = desk.newcomer("Ada").signsIn(ada.email(), Person.PASSWORD);

        ada.delete("/api/account/sessions").then().statusCode(204);
        assertThat(elsewhere.get("/api/session").statusCode()).isEqualTo(401);
        assertThat(third.get("/api/session").statusCode()).isEqualTo(401);
        assertThat(ada.get("/api/session").statusCode()).isEqualTo(200);

        ada.delete("/api/account/sessions?own=true").then().statusCode(204);
        assertThat(ada.get("/api/session").statusCode()).isEqualTo(401);
    }

    @Test
    @DisplayName("AC21 another account's session does not exist")
    void endsNobodyElses() {
        var mallory = desk.signsIn("Mallory");

        assertThat(mallory.delete("/api/account/sessions/" + idOf(ada)).statusCode())
                .isEqualTo(404);
        assertThat(mallory.delete("/api/account/sessions/" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
        assertThat(ada.get("/api/session").statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("AC22 whoever signs in again in one browser leaves no session behind that nobody holds")
    void replacesTheSessionOfTheBrowser() {
        var before = ada.cookie("substantiate-session").orElseThrow();
        ada.signsIn();

        var again = desk.newcomer("Ada")
                .send(Method.GET, "/api/session", request -> request.cookie("substantiate-session", before));
        assertThat(again.statusCode()).isEqualTo(401);
        assertThat(ids(ada)).hasSize(2);
    }

    @Test
    @DisplayName("AC5 a session that was not heard of for a week, or is a month old, has ended and is cleared away")
    void expires() {
        change("seenAt", Instant.now().minus(Duration.ofDays(7)), ada);
        change("expiresAt", Instant.now().minusSeconds(1), elsewhere);

        assertThat(ada.get("/api/session").statusCode()).isEqualTo(401);
        assertThat(elsewhere.get("/api/session").statusCode()).isEqualTo(401);
        sessions.sweep();
        assertThat(database.createQuery("select count(*) from Session s where s.account = :account", Long.class)
                        .setParameter("account", ada.account())
                        .getSingleResult())
                .isZero();
    }

    private void change(String field, Instant time, Person person) {
        var token = new Secret(person.cookie("substantiate-session").orElseThrow());
        QuarkusTransaction.requiringNew()
                .run(() -> database.createQuery(
                                "update Session s set s." + field + " = :time where s.tokenHash = :hash")
                        .setParameter("time", time)
                        .setParameter("hash", token.hash())
                        .executeUpdate());
    }

    private static String idOf(Person person) {
        return person.get("/api/account/sessions").path("items.find { it.current }.id");
    }

    private static List<String> ids(Person person) {
        return person.get("/api/account/sessions").path("items.id");
    }
}
