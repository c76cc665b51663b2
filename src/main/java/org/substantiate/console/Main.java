package org.substantiate.console;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/** The front door: starts the server, or does an errand for somebody on its machine. */
@QuarkusMain
public final class Main {

    /** An errand needs the database and nothing else of the server. */
    private static final Map<String, String> DATABASE_ONLY = Map.of(
            "quarkus.http.host-enabled", "false",
            "quarkus.scheduler.enabled", "false",
            "quarkus.log.level", "WARN",
            "quarkus.log.console.stderr", "true");

    /** Exits with 0 when an errand was done, 1 when it was refused and 2 when there is no such errand. */
    public static void main(String... words) throws IOException, InterruptedException {
        var errand = List.of(words);
        if (errand.isEmpty()) {
            Quarkus.run();
        } else if (errand.get(0).equals(Verify.WORD)) {
            System.exit(new Verify(System.out).run(errand.subList(1, errand.size())));
        } else if (!Errands.isOne(errand)) {
            System.err.println(Errands.USAGE);
            System.exit(2);
        } else {
            var running = DatabaseFile.of(databaseUrl()).filter(DatabaseFile::isInUse);
            if (running.isPresent()) {
                System.exit(tell(running.get().letterbox().ask(errand)));
            }
            DATABASE_ONLY.forEach(System::setProperty);
            Quarkus.run(Alone.class, words);
        }
    }

    private static String databaseUrl() {
        return ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.url", String.class);
    }

    private static int tell(Optional<Reply> reply) {
        var said = reply.orElse(
                new Reply(
                        false,
                        "The server has the database open and does not answer. Stop it, or look at what it logs, and try again."));
        PrintStream console = said.done() ? System.out : System.err;
        console.println(said.text());
        return said.done() ? 0 : 1;
    }

    /** An errand while no server runs. */
    static class Alone implements QuarkusApplication {

        private final Errands errands;

        Alone(Errands errands) {
            this.errands = errands;
        }

        @Override
        public int run(String... words) {
            return tell(Optional.of(errands.run(Arrays.asList(words))));
        }
    }
}
