package org.substantiate.console;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Looks into the letterbox of the running server. */
@Singleton
class Doorman {

    private static final Logger LOG = Logger.getLogger(Doorman.class);

    private final Errands errands;
    private final Optional<Letterbox> letterbox;

    Doorman(Errands errands, @ConfigProperty(name = "quarkus.datasource.jdbc.url") String database) {
        this.errands = errands;
        this.letterbox = DatabaseFile.of(database).map(DatabaseFile::letterbox);
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() throws IOException {
        if (letterbox.isPresent()) {
            var words = letterbox.get().collect();
            if (words.isPresent()) {
                // the reply goes to whoever asked and into no log
                LOG.infof(
                        "Somebody on this machine asks for: %s",
                        words.get().get(0).replaceAll("[^a-z-]", "?"));
                letterbox.get().answer(errands.run(words.get()));
            }
        }
    }
}
