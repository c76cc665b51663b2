package org.substantiate.investigation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.substantiate.Desk;
import org.substantiate.Person;
import org.substantiate.identity.Secret;

/** Bringing people in by a link. */
@QuarkusTest
class InvitingTest {

    @Inject
    Desk desk;

    @Inject
    DataSource database;

    @Test
    @DisplayName("AC6 an invitation says where it leads, and lets somebody new in, signed in")
    void bringsSomebodyNewIn() {
        var ada = desk.owner("Ada");
        var token = ada.invites("CONTRIBUTOR");
        var ben = desk.newcomer("Ben");

        assertThat(ben.post("/api/invitations/preview", Map.of("token", token)).<Map<String, Object>>path(""))
                .isEqualTo(Map.of(
                        "investigation", ada.investigation().toString(),
                        "title", "An investigation of Ada's",
                        "role", "CONTRIBUTOR",
                        "invitedBy", "Ada"));

        ben.accepts(token);

        assertThat(ben.get("/api/session").<String>path("account.name")).isEqualTo("Ben");
        assertThat(ben.get("").<String>path("role")).isEqualTo("CONTRIBUTOR");
        var last = ada.get("/entries?limit=1");
        assertThat(last.<String>path("entries[0].actor"))
                .isEqualTo(ben.account().toString());
        assertThat(last.<Map<String, Object>>path("entries[0].data"))
                .containsEntry("name", "Ben")
                .containsKey("invitation");
    }

    @Test
    @DisplayName("AC6 whoever is signed in comes in with the account they have")
    void bringsAnAccountIn() {
        var token = desk.owner("Ada").invites("READER");
        var ben = desk.signsIn("Ben");
        var account = ben.account();

        assertThat(ben.accepts(token).account()).isEqualTo(account);
        assertThat(ben.get("").<String>path("role")).isEqualTo("READER");
    }

    @Test
    @DisplayName("AC117 asking with one link which addresses have an account is slowed down as guessing is")
    void slowsAskingForAddresses() {
        var token = desk.owner("Ada").invites("READER");
        var ben = desk.signsIn("Ben");
        var mallory = desk.newcomer("Mallory");
        var asking = Map.of("token", token, "name", "M", "email", ben.email(), "password", "seven green bottles");

        var told = mallory.post("/api/invitations/acceptance", asking);
        assertThat(told.statusCode()).isEqualTo(400);
        assertThat(told.<String>path("errors[0].reason")).isEqualTo("taken");
        // each further one waits longer, so that a slow machine comes too early some time
        assertThat(IntStream.range(0, 9)
                        .map(time -> mallory.post("/api/invitations/acceptance", asking)
                                .statusCode()))
                .containsOnly(400, 429);

        mallory.accepts(token);
    }

    @Test
    @DisplayName("AC7 a link works once")
    void worksOnce() {
        var token = desk.owner("Ada").invites("READER");
        desk.newcomer("Ben").accepts(token);

        expectNotValid(token);
    }

    @Test
    @DisplayName("AC7 a link works once, even for eight people at the same moment")
    void worksOnceAtOneMoment() throws Exception {
        var ada = desk.owner("Ada");
        var token = ada.invites("READER");
        var people =
                IntStream.range(0, 8).mapToObj(number -> desk.signsIn("Ben")).toList();
        var door = Executors.newFixedThreadPool(people.size());
        try {
            var answers = door.invokeAll(people.stream()
                    .<java.util.concurrent.Callable<Integer>>map(
                            ben -> () -> ben.post("/api/invitations/acceptance", Map.of("token", token))
                                    .statusCode())
                    .toList());
            var statuses = answers.stream()
                    .map(answer -> {
                        try {
                            return answer.get();
                        } catch (Exception e) {
                            throw new AssertionError(e);
                        }
                    })
                    .toList();
            assertThat(statuses).containsOnly(200, 422).containsOnlyOnce(200);
        } finally {
            door.shutdown();
        }
        assertThat(ada.get("").<Integer>path("members")).isEqualTo(2);
    }

    @Test
    @DisplayName("AC7 a link that was never made leads nowhere")
    void knowsNoOtherLinks() {
        expectNotValid(Secret.fresh().value());
    }

    @Test
    @DisplayName("AC8 a link of somebody who may no longer invite leads nowhere")
    void lapsesWithItsHost() {
        var ada = desk.owner("Ada");
        var eva = desk.joins(ada, "Eva", Role.EDITOR);
        var token = eva.invites("EDITOR");
        ada.put("/members/" + eva.account(), Map.of("role", "CONTRIBUTOR"));
        expectNotValid(token);

        ada.delete("/members/" + eva.account());
        expectNotValid(token);
    }

    @Test
    void leavesTheLinkOfAMemberUnused() {
        var ada = desk.owner("Ada");
        var token = ada.invites("READER");

        assertThat(ada.post("/api/invitations/acceptance", Map.of("token", token))
                        .statusCode())
                .isEqualTo(409);
        desk.newcomer("Ben").accepts(token);
    }

    @Test
    void leavesNoAccountOfARefusedNewcomer() {
        var ben = desk.newcomer("Ben");
        var answer = ben.post(
                "/api/invitations/acceptance",
                Map.of("token", "unknown", "name", "Ben", "email", ben.email(), "password", Person.PASSWORD));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(ben.post("/api/session", Map.of("email", ben.email(), "password", Person.PASSWORD))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    @DisplayName("HT3 a call that carries a password leaves no fingerprint of it")
    void keepsNoFingerprintOfAPassword() throws SQLException {
        var ben = desk.newcomer("Ben").accepts(desk.owner("Ada").invites("READER"));

        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select count(*) from log_command where actor_id = ?")) {
            select.setObject(1, ben.account());
            var rows = select.executeQuery();
            rows.next();
            assertThat(rows.getInt(1)).isZero();
        }
    }

    private void expectNotValid(String token) {
        var somebody = desk.newcomer("Somebody");
        for (var path : new String[] {"preview", "acceptance"}) {
            var command = path.equals("preview")
                    ? Map.of("token", token)
                    : Map.of(
                            "token",
                            token,
                            "name",
                            "Somebody",
                            "email",
                            UUID.randomUUID() + "@example.org",
                            "password",
                            Person.PASSWORD);
            var answer = somebody.post("/api/invitations/" + path, command);
            assertThat(answer.statusCode()).as(path).isEqualTo(422);
            assertThat(answer.<String>path("type")).isEqualTo("urn:substantiate:problem:link-not-valid");
        }
    }
}
