package org.substantiate.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.substantiate.investigation.Role.CONTRIBUTOR;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.substantiate.Desk;
import org.substantiate.Person;

/** Access that ends while somebody listens. */
@QuarkusTest
class EndedAccessTest {

    private static final int SIGNED_OUT = 4501;

    @Inject
    Desk desk;

    @TestHTTPResource("/")
    URI server;

    private Person ada;
    private Person ben;
    private Person bensPhone;

    @BeforeEach
    void benListensOnTwoDevices() {
        ada = desk.owner("Ada");
        ben = desk.joins(ada, "Ben", CONTRIBUTOR);
        bensPhone = desk.newcomer("Ben").signsIn(ben.email(), Person.PASSWORD).in(ben.investigation());
    }

    @Test
    @DisplayName("AC21 LV3 an ended session's sockets close within a second, and the other devices listen on")
    void endsWithItsSession() throws Exception {
        var desks = listens(ben);
        var phones = listens(bensPhone);
        var phone = bensPhone.get("/api/account/sessions").<String>path("items.find { it.current }.id");

        ben.delete("/api/account/sessions/" + phone).then().statusCode(204);

        assertThat(phones.closedWithin(1000)).isEqualTo(SIGNED_OUT);
        assertThat(LiveClient.status(server, bensPhone)).isEqualTo(401);
        desks.reaches(somethingHappens());
        assertThat(phones.positions()).isEmpty();
    }

    @Test
    @DisplayName("AC21 LV3 ending all others closes theirs, ending all closes every one")
    void endsWithAllSessions() throws Exception {
        var desks = listens(ben);
        var phones = listens(bensPhone);

        ben.delete("/api/account/sessions").then().statusCode(204);
        assertThat(phones.closedWithin(1000)).isEqualTo(SIGNED_OUT);
        desks.reaches(somethingHappens());

        ben.delete("/api/account/sessions?own=true").then().statusCode(204);
        assertThat(desks.closedWithin(1000)).isEqualTo(SIGNED_OUT);
    }

    @Test
    @DisplayName("AC25 LV3 a changed password closes the sockets of the other devices")
    void endsWithThePassword() throws Exception {
        var desks = listens(ben);
        var phones = listens(bensPhone);

        ben.put("/api/account/password", Map.of("currentPassword", Person.PASSWORD, "password", "seven green bottles"))
                .then()
                .statusCode(204);

        assertThat(phones.closedWithin(1000)).isEqualTo(SIGNED_OUT);
        desks.reaches(somethingHappens());
    }

    @Test
    @DisplayName("AC33 LV3 a disabled account's sockets close within a second")
    void endsWhenDisabled() throws Exception {
        var phones = listens(bensPhone);
        var admin = desk.admin("Grace");

        admin.put("/api/admin/accounts/" + ben.account(), Map.of("admin", false, "disabled", true))
                .then()
                .statusCode(200);

        assertThat(phones.closedWithin(1000)).isEqualTo(SIGNED_OUT);
        somethingHappens();
        assertThat(phones.positions()).isEmpty();
        assertThat(LiveClient.status(server, bensPhone)).isEqualTo(401);
    }

    @Test
    @DisplayName(
            "AC34 LV3 a deleted account's sockets close within a second; the others see it leave, without its name")
    void endsWhenDeleted() throws Exception {
        var phones = listens(bensPhone);
        var adas = listens(ada);

        ben.post("/api/account/deletion", Map.of("currentPassword", Person.PASSWORD))
                .then()
                .statusCode(204);

        // removed and signed out in one transaction: either may be told first
        assertThat(phones.closedWithin(1000)).isIn(SIGNED_OUT, 4504);
        adas.reaches(somethingHappens());
        assertThat(adas.types()).containsExactly("member.removed", "entry.erased", "source.added");
        var since = LiveClient.opens(
                server, ada, "?since=" + adas.first("hello").at("/epoch").asText() + ":0");
        assertThat(since.reaches(adas.positions().get(2)).entries().toList().toString())
                .doesNotContain("\"Ben\"");
    }

    private LiveClient listens(Person person) {
        var client = LiveClient.opens(server, person);
        client.first("hello");
        return client;
    }

    private long somethingHappens() {
        return ada.post("/sources", Map.of("url", "https://example.org/" + UUID.randomUUID(), "title", "A report"))
                .jsonPath()
                .getLong("entries[-1].position");
    }
}
