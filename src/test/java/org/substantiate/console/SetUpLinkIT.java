package org.substantiate.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.substantiate.PackagedServer;
import org.substantiate.PackagedServer.Said;
import org.substantiate.Person;

/** Somebody on the server's machine has lost the link that makes the first account. */
class SetUpLinkIT {

    @TempDir
    Path data;

    @Test
    @DisplayName("AC93 the link is printed again while the server runs, and the one before works no more")
    void printsTheLinkAgainWhileTheServerRuns() throws Exception {
        try (var server = PackagedServer.start(data)) {
            var lost = server.setUpToken();
            var said = server.errand("set-up-link");

            var link = expectLink(said, server);
            expectNotValid(server, lost);
            var ada = Person.at(server.address(), "Ada").setsUp(link);
            assertThat(ada.get("/api/session").<Boolean>path("account.admin")).isTrue();
            assertThat(server.console()).noneMatch(line -> line.contains(link));
            assertThat(data)
                    .isDirectoryNotContaining(
                            file -> file.getFileName().toString().startsWith("errand"));

            expectNotValid(server, link);
            var again = server.errand("set-up-link");
            assertThat(again.exit()).isEqualTo(1);
            assertThat(again.out()).isEmpty();
            assertThat(again.err()).contains("There are accounts already");
        }
    }

    @Test
    @DisplayName("AC93 the link is printed while no server runs, and works when one does")
    void printsTheLinkWhileNoServerRuns() throws Exception {
        var said = PackagedServer.errand(data, 8079, "set-up-link");
        assertThat(said.out()).startsWith("Open http://localhost:8079/set-up#");
        try (var server = PackagedServer.start(data)) {
            Person.at(server.address(), "Ada").setsUp(token(said));
        }
    }

    @Test
    @DisplayName("AC93 a word that is no errand is answered with those there are, and starts nothing")
    void explainsWhatThereIs() throws Exception {
        var said = PackagedServer.errand(data, 8079, "set-up-lnik");

        assertThat(said.exit()).isEqualTo(2);
        assertThat(said.err()).contains("set-up-link");
        assertThat(data).isEmptyDirectory();
    }

    @Test
    @DisplayName("AC115 a locked-out admin chooses a password by a link that is printed while the server runs, or not")
    void printsALinkToChooseAPassword() throws Exception {
        var ada = "";
        Said waiting;
        try (var server = PackagedServer.start(data)) {
            ada = Person.at(server.address(), "Ada").setsUp(server.setUpToken()).email();
            var said = server.errand("reset-link", " " + ada.toUpperCase());
            assertThat(said.exit()).as(said.err()).isZero();
            assertThat(server.console()).noneMatch(line -> line.contains(resetToken(said)));
            expectChosen(server, resetToken(said), "seven green bottles");
            assertThat(server.errand("reset-link", "nobody@example.org").err()).contains("No account");
        }
        waiting = PackagedServer.errand(data, 8079, "reset-link", ada);
        assertThat(waiting.out()).startsWith("Open http://localhost:8079/reset#");
        try (var server = PackagedServer.start(data)) {
            expectChosen(server, resetToken(waiting), "eight green bottles");
            Person.at(server.address(), "Ada").signsIn(ada, "eight green bottles");
        }
    }

    private static void expectChosen(PackagedServer server, String token, String password) {
        var answer = Person.at(server.address(), "Ada")
                .post("/api/password-resets/use", Map.of("token", token, "password", password));
        assertThat(answer.statusCode()).isEqualTo(204);
    }

    private static String resetToken(Said said) {
        return said.out().replaceAll("(?s).*/reset#(\\S+) .*", "$1");
    }

    private static String expectLink(Said said, PackagedServer server) {
        assertThat(said.exit()).as(said.err()).isZero();
        assertThat(said.out())
                .startsWith("Open http://localhost:" + server.address().getPort() + "/set-up#")
                .hasLineCount(1);
        return token(said);
    }

    private static String token(Said said) {
        return said.out().replaceAll("(?s).*/set-up#(\\S+) .*", "$1");
    }

    private static void expectNotValid(PackagedServer server, String token) {
        var mallory = Person.at(server.address(), "Mallory");
        var answer = mallory.post(
                "/api/set-up",
                Map.of("token", token, "name", "Mallory", "email", mallory.email(), "password", Person.PASSWORD));
        assertThat(answer.<String>path("type")).isEqualTo("urn:substantiate:problem:link-not-valid");
    }
}
