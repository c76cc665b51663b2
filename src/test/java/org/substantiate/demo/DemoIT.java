package org.substantiate.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.substantiate.PackagedServer;
import org.substantiate.Person;

/** The packaged server, started with the demo. */
class DemoIT {

    @TempDir
    Path data;

    @Test
    void givesEveryScreenSomethingToShow() throws Exception {
        try (var server = PackagedServer.start(data, "-Dquarkus.profile=demo")) {
            var script = Script.read();
            var ada = Person.at(server.address(), "Ada").signsIn("ada@demo.example", printedPassword(server));

            List<String> investigations = ada.get("/api/investigations").path("items.id");
            ada.in(UUID.fromString(investigations.get(0)));

            assertThat(size(ada, "members")).isEqualTo(script.members().size());
            assertThat(size(ada, "documents")).isEqualTo(script.documents().size());
            assertThat(size(ada, "sources")).isEqualTo(script.sources().size());
            assertThat(size(ada, "claims")).isEqualTo(script.claims().size());
            assertThat(ada.get("/claims").<List<String>>path("items.state")).contains("OPEN", "UNDER_DEBATE", "CLOSED");
            assertThat(ada.get("/evidence").<List<String>>path("items.stance"))
                    .contains("SUPPORTS", "REFUTES", "CONTEXT");
            assertThat(size(ada, "arguments")).isPositive();
            assertThat(data).isEmptyDirectory();
        }
    }

    private static String printedPassword(PackagedServer server) {
        var line = await().atMost(60, TimeUnit.SECONDS)
                .until(
                        () -> server.console().stream()
                                .filter(said -> said.contains("with the password"))
                                .findFirst(),
                        java.util.Optional::isPresent)
                .orElseThrow();
        return line.replaceAll(".*password (\\S+) .*", "$1");
    }

    private static int size(Person person, String list) {
        return person.get("/" + list).<List<?>>path("items").size();
    }
}
