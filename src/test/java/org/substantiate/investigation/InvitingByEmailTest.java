package org.substantiate.investigation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.substantiate.investigation.Role.CONTRIBUTOR;
import static org.substantiate.investigation.Role.EDITOR;
import static org.substantiate.investigation.Role.READER;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.substantiate.Desk;
import org.substantiate.Person;

/** Inviting somebody who has an account by their e-mail address. */
@QuarkusTest
class InvitingByEmailTest {

    @Inject
    Desk desk;

    private Person ada;
    private Person ben;

    @BeforeEach
    void adaHasAnInvestigationAndBenAnAccount() {
        ada = desk.owner("Ada");
        ben = desk.signsIn("Ben");
    }

    @Test
    @DisplayName("AC37 whoever has the address sees the invitation, and comes in by accepting it")
    void bringsInWhoHasTheAddress() {
        var invited = invites(ben.email().toUpperCase(Locale.ROOT), CONTRIBUTOR);
        assertThat(invited.statusCode()).isEqualTo(201);
        assertThat(invited.<List<String>>path("entries.type")).containsExactly("member.invited");

        var waiting = waiting(ben);
        assertThat(waiting)
                .singleElement()
                .satisfies(one -> assertThat(one)
                        .containsEntry("title", "An investigation of Ada's")
                        .containsEntry("role", "CONTRIBUTOR")
                        .containsEntry("invitedBy", "Ada"));
        var accepted = accepts(ben, waiting);

        assertThat(accepted.<String>path("investigation"))
                .isEqualTo(ada.investigation().toString());
        assertThat(ben.in(ada.investigation()).get("").<String>path("role")).isEqualTo("CONTRIBUTOR");
        assertThat(waiting(ben)).isEmpty();
        assertThat(ada.get("/invitations").<List<Object>>path("items")).isEmpty();
    }

    @Test
    @DisplayName("AC37 the answer is the same whether or not anybody has an account with the address")
    void doesNotTellWhoHasAnAccount() {
        var known = shape(invites(ben.email(), READER));
        var unknown = shape(invites("nobody-" + UUID.randomUUID() + "@example.org", READER));
        var member = desk.joins(ada, "Cleo", READER);

        assertThat(known).isEqualTo(unknown);
        assertThat(shape(invites(member.email(), READER))).isEqualTo(unknown);
        assertThat(waiting(member)).isEmpty();
        assertThat(ada.get("/invitations").<List<String>>path("items.state")).containsOnly("OPEN");
    }

    @Test
    @DisplayName("AC37 it is for nobody who takes the address afterwards, with a new account or by changing theirs")
    void isNotForWhoTakesTheAddressLater() {
        var dan = desk.newcomer("Dan");
        invites(dan.email(), READER);
        var wanted = "wanted-" + UUID.randomUUID() + "@example.org";
        invites(wanted, READER);

        dan.accepts(desk.owner("Olga").invites("READER"));
        ben.put("/api/account/email", Map.of("email", wanted, "currentPassword", Person.PASSWORD))
                .then()
                .statusCode(200);

        assertThat(waiting(dan)).isEmpty();
        assertThat(waiting(ben)).isEmpty();
        assertThat(invites(wanted, READER).statusCode()).isEqualTo(409);
    }

    @Test
    @DisplayName("AC37 nobody else sees it, accepts it or declines it, and it has no link")
    void isForNobodyElse() {
        var invitation = invites(ben.email(), READER).<String>path("entries[0].object.id");
        var mallory = desk.signsIn("Mallory");

        assertThat(waiting(mallory)).isEmpty();
        assertThat(mallory.post("/api/invitations/" + invitation + "/acceptance", Map.of())
                        .statusCode())
                .isEqualTo(404);
        assertThat(mallory.delete("/api/invitations/" + invitation).statusCode())
                .isEqualTo(404);
        assertThat(desk.newcomer("Nobody").get("/api/invitations").statusCode()).isEqualTo(401);
        assertThat(waiting(ben)).hasSize(1);
    }

    @Test
    @DisplayName("AC38 declining hides it from whom it is addressed to, and tells nobody")
    void isDeclinedWithoutAWord() {
        invites(ben.email(), READER);
        var before = ada.get("/entries").<Integer>path("head");
        var declined = "/api/invitations/" + waiting(ben).get(0).get("id");

        assertThat(ben.delete(declined).statusCode()).isEqualTo(204);

        assertThat(waiting(ben)).isEmpty();
        assertThat(ben.post(declined + "/acceptance", Map.of()).statusCode()).isEqualTo(404);
        assertThat(ada.get("/invitations").<List<String>>path("items.state")).containsExactly("OPEN");
        assertThat(ada.get("/entries").<Integer>path("head")).isEqualTo(before);
    }

    @Test
    @DisplayName("AC35 a revoked one is seen no more; until then there is one for each address")
    void isRevoked() {
        var invitation = invites(ben.email(), READER).<String>path("entries[0].object.id");
        assertThat(invites(ben.email(), EDITOR).statusCode()).isEqualTo(409);

        ada.delete("/invitations/" + invitation).then().statusCode(200);

        assertThat(waiting(ben)).isEmpty();
        assertThat(invites(ben.email(), EDITOR).statusCode()).isEqualTo(201);
    }

    @Test
    @DisplayName("AC36 an invitation from before somebody was removed does not bring them back")
    void keepsOutWhoWasRemoved() {
        invites(ben.email(), READER);
        ben.accepts(ada.invites("READER"));
        ada.delete("/members/" + ben.account()).then().statusCode(200);

        assertThat(waiting(ben)).isEmpty();
    }

    @Test
    @DisplayName("AC8 nobody invites above their own role, and it lapses with the right to make it")
    void lapsesWithItsHost() {
        var eve = desk.joins(ada, "Eve", EDITOR);
        assertThat(eve.post("/members", Map.of("email", ben.email(), "role", "OWNER"))
                        .statusCode())
                .isEqualTo(403);
        eve.post("/members", Map.of("email", ben.email(), "role", "EDITOR"))
                .then()
                .statusCode(201);
        assertThat(waiting(ben)).hasSize(1);

        ada.put("/members/" + eve.account(), Map.of("role", "CONTRIBUTOR"));

        assertThat(waiting(ben)).isEmpty();
        assertThat(eve.post("/members", Map.of("email", ben.email(), "role", "READER"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void wantsAnAddress() {
        assertThat(invites("not an address", READER).<String>path("errors[0].field"))
                .isEqualTo("email");
    }

    private Response invites(String email, Role role) {
        return ada.post("/members", Map.of("email", email, "role", role.name()));
    }

    private static List<Map<String, Object>> waiting(Person person) {
        return person.get("/api/invitations").path("items");
    }

    private static Response accepts(Person person, List<Map<String, Object>> waiting) {
        return person.post("/api/invitations/" + waiting.get(0).get("id") + "/acceptance", Map.of());
    }

    /** What an answer tells beside the address, the time and what differs by chance. */
    private static String shape(Response answer) {
        return answer.statusCode()
                + answer.asString()
                        .replaceAll("\"[0-9a-f-]{36}\"", "ID")
                        .replaceAll("\"\\d{4}-\\d\\d-\\d\\dT[^\"]*\"", "TIME")
                        .replaceAll("\"position\":\\d+", "POSITION")
                        .replaceAll("\"email\":\"[^\"]*\"", "EMAIL");
    }
}
