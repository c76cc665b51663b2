package org.substantiate.investigation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.substantiate.investigation.Role.CONTRIBUTOR;
import static org.substantiate.investigation.Role.EDITOR;
import static org.substantiate.investigation.Role.OWNER;
import static org.substantiate.investigation.Role.READER;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.substantiate.Desk;
import org.substantiate.Newsroom;
import org.substantiate.Program;
import org.substantiate.event.Actor;
import org.substantiate.identity.Scope;
import org.substantiate.problem.Forbidden;
import org.substantiate.problem.NotFound;

/** What a program may see and do in an investigation. */
@QuarkusTest
class AccessByTokenTest {

    @Inject
    Access access;

    @Inject
    Newsroom newsroom;

    @Inject
    Desk desk;

    @ParameterizedTest
    @CsvSource({
        "READ, READER, READER, READER, READER",
        "CONTRIBUTE, READER, CONTRIBUTOR, CONTRIBUTOR, CONTRIBUTOR",
        "REVIEW, READER, CONTRIBUTOR, EDITOR, EDITOR",
        "ADMIN, READER, CONTRIBUTOR, EDITOR, OWNER"
    })
    @DisplayName("AC52 what a program may is the lesser of its account's role and its token's scope")
    void isTheLesserOfRoleAndScope(Scope scope, Role reader, Role contributor, Role editor, Role owner) {
        var team = newsroom.team();
        var i = team.investigation();

        assertThat(access.read(newsroom.byToken(team.reader(), scope, null), i)).isEqualTo(reader);
        assertThat(access.read(newsroom.byToken(team.ben(), scope, null), i)).isEqualTo(contributor);
        assertThat(access.read(newsroom.byToken(team.editor(), scope, null), i)).isEqualTo(editor);
        assertThat(access.read(newsroom.byToken(team.owner(), scope, i), i)).isEqualTo(owner);
    }

    @Test
    @DisplayName("AC52 a scope that is too small is told; what the role forbids is told as the role's")
    void tellsWhatIsTooSmall() {
        var team = newsroom.team();
        var i = team.investigation();

        assertThatThrownBy(() -> acts(newsroom.byToken(team.owner(), Scope.CONTRIBUTE, null), i, EDITOR))
                .isInstanceOf(Forbidden.class)
                .hasMessage("The scope of this token is CONTRIBUTE; this needs at least REVIEW.");
        assertThatThrownBy(() -> acts(newsroom.byToken(team.reader(), Scope.ADMIN, null), i, CONTRIBUTOR))
                .isInstanceOf(Forbidden.class)
                .hasMessage("Your role here is READER; this needs at least CONTRIBUTOR.");
        assertThat(acts(newsroom.byToken(team.owner(), Scope.ADMIN, null), i, OWNER))
                .isEqualTo(OWNER);
    }

    @Test
    @DisplayName("AC52 a token that reads changes nothing, not even what readers may change")
    void readsAndNoMore() {
        var team = newsroom.team();
        var reading = newsroom.byToken(team.reader(), Scope.READ, null);

        assertThatThrownBy(() -> acts(reading, team.investigation(), READER)).isInstanceOf(Forbidden.class);
        assertThat(acts(team.reader(), team.investigation(), READER)).isEqualTo(READER);
    }

    @Test
    @DisplayName("AC53 outside its one investigation a program is a stranger, even where its account is a member")
    void reachesOneInvestigationOnly() {
        var team = newsroom.team();
        var elsewhere = newsroom.byToken(team.owner(), Scope.ADMIN, UUID.randomUUID());
        var stranger = newsroom.byToken(team.stranger(), Scope.ADMIN, team.investigation());

        assertThatThrownBy(() -> access.read(elsewhere, team.investigation())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> acts(elsewhere, team.investigation(), OWNER)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> access.read(stranger, team.investigation())).isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("AC53 a program for one investigation sees that one alone, in the role that is left, and creates none")
    void seesOneInvestigationOnly() {
        var ada = desk.owner("Ada");
        var first = ada.investigation();
        ada.creates("Another one");
        var program = Program.of(ada, "CONTRIBUTE", first);

        assertThat(program.get("/api/investigations").<List<String>>path("items.id"))
                .containsExactly(first.toString());
        assertThat(program.get("/api/investigations/" + first).<String>path("role"))
                .isEqualTo("CONTRIBUTOR");
        for (var path : List.of("", "/members", "/entries", "/documents", "/claims", "/sources")) {
            assertThat(program.get("/api/investigations/" + ada.investigation() + path)
                            .statusCode())
                    .as(path)
                    .isEqualTo(404);
        }
        assertThat(program.post("/api/investigations", Map.of("title", "A third"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(Program.of(ada, "READ")
                        .post("/api/investigations", Map.of("title", "A third"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(Program.of(ada, "CONTRIBUTE")
                        .post("/api/investigations", Map.of("title", "A third"))
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    @DisplayName("LG15 what a program does is told by its token's id, to everybody")
    void isTold() {
        var ada = desk.owner("Ada");
        var rae = desk.joins(ada, "Rae", READER);
        var program = Program.of(ada, "CONTRIBUTE");

        program.post("/sources", Map.of("url", "https://example.org/a", "title", "A report"))
                .then()
                .statusCode(201);
        ada.post("/sources", Map.of("url", "https://example.org/b", "title", "Another"));

        var told = rae.get("/entries?limit=2");
        assertThat(told.<List<String>>path("entries.actor"))
                .containsOnly(ada.account().toString());
        assertThat(told.<List<String>>path("entries.token"))
                .containsExactly(null, program.id().toString());
        assertThat(told.asString()).doesNotContain("nightly import");
    }

    @Test
    @DisplayName(
            "AC52 AC60 overstepping is noted with the token's id, as are its making and its end, and never its text")
    void isNoted() {
        var ivy = desk.admin("Ivy");
        var ada = desk.owner("Ada");
        var program = Program.of(ada, "READ");

        program.post("/sources", Map.of("url", "https://example.org/a", "title", "A report"))
                .then()
                .statusCode(403);
        ada.delete("/api/account/tokens/" + program.id()).then().statusCode(204);

        var noted = ivy.get("/api/admin/security-log?account=" + ada.account());
        assertThat(noted.<List<Map<String, Object>>>path(
                        "items.findAll { it.detail.token == '%s' }".formatted(program.id())))
                .extracting(event -> event.get("kind"))
                .containsExactly("TOKEN_REVOKED", "TOKEN_OUT_OF_SCOPE", "TOKEN_MADE");
        assertThat(noted.asString()).doesNotContain(program.token());
    }

    @Test
    @DisplayName(
            "AC51 only a token of the widest scope, for all investigations, carries the right to look after the installation")
    void looksAfterTheInstallation() {
        var ivy = desk.admin("Ivy");
        ivy.creates("Hers");

        assertThat(opensTheInstallation(Program.of(ivy, "ADMIN"))).isEqualTo(200);
        assertThat(opensTheInstallation(Program.of(ivy, "REVIEW"))).isEqualTo(403);
        assertThat(opensTheInstallation(Program.of(ivy, "ADMIN", ivy.investigation())))
                .isEqualTo(403);
        assertThat(opensTheInstallation(Program.of(desk.owner("Ada"), "ADMIN"))).isEqualTo(403);
    }

    private static int opensTheInstallation(Program program) {
        return program.get("/api/admin/security-log").statusCode();
    }

    private Role acts(Actor actor, UUID investigation, Role least) {
        return QuarkusTransaction.requiringNew().call(() -> access.act(actor, investigation, least));
    }
}
