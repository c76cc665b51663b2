package org.substantiate.live;

import static java.util.stream.LongStream.rangeClosed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.substantiate.investigation.Role.CONTRIBUTOR;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.substantiate.Desk;
import org.substantiate.Person;

/** Many members act, leave and come back as dice say; at the end all know the same as the log. */
@QuarkusTest
class RandomRunTest {

    private static final int MEMBERS = 8;
    private static final int STEPS = 30;

    @Inject
    Desk desk;

    @TestHTTPResource("/")
    URI server;

    /** Seeds that once failed, to which a new one is added each time; {@code -Dsubstantiate.seed} sets it. */
    static LongStream seeds() {
        return LongStream.of(4711, Long.getLong("substantiate.seed", System.nanoTime()));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    @DisplayName("LV1 LV4 whoever acts, leaves and returns, in the end all clients and the log are equal")
    void endsEqual(long seed) throws Exception {
        var ada = desk.owner("Ada");
        var replicas = IntStream.range(0, MEMBERS)
                .mapToObj(number -> new Replica(desk.joins(ada, "Member", CONTRIBUTOR), new Random(seed + number)))
                .toList();
        var threads = Executors.newFixedThreadPool(MEMBERS);
        try {
            for (var run : threads.invokeAll(replicas)) {
                run.get();
            }
        } finally {
            threads.shutdown();
        }

        var log = ada.get("/entries?after=0&limit=1000");
        var entries = new ArrayList<JsonNode>();
        new ObjectMapper().readTree(log.asString()).get("entries").forEach(entries::add);

        assertThat(replicas).allSatisfy(replica -> {
            replica.comesBack();
            await().atMost(20, TimeUnit.SECONDS).until(() -> replica.position() >= entries.size());
            assertThat(replica.known()).as("seed %d", seed).isEqualTo(entries);
        });
    }

    /** One member's screen: what it has been told over all its connections. */
    private final class Replica implements Callable<Void> {

        private final Person person;
        private final Random dice;
        private final List<JsonNode> told = new ArrayList<>();
        private final String epoch;
        private LiveClient open;

        Replica(Person person, Random dice) {
            this.person = person;
            this.dice = dice;
            this.epoch = person.get("/entries?after=0").path("epoch");
        }

        @Override
        public Void call() {
            for (var step = 0; step < STEPS; step++) {
                switch (dice.nextInt(6)) {
                    case 0 -> leaves();
                    case 1 -> comesBack();
                    default -> acts();
                }
            }
            return null;
        }

        private void acts() {
            var number = dice.nextInt(1000);
            person.post("/sources", Map.of("citation", "Report " + number, "title", "Report " + number))
                    .then()
                    .statusCode(201);
        }

        private void leaves() {
            if (open != null) {
                open.vanishes();
                told.addAll(open.entries().toList());
                open = null;
            }
        }

        void comesBack() {
            if (open == null) {
                open = LiveClient.opens(server, person, "?since=" + epoch + ":" + told.size());
            }
        }

        List<JsonNode> known() {
            var all = new ArrayList<>(told);
            if (open != null) {
                open.entries().forEach(all::add);
            }
            assertThat(all.stream().map(entry -> entry.get("position").asLong()))
                    .containsExactlyElementsOf(
                            rangeClosed(1, all.size()).boxed().toList());
            return all;
        }

        int position() {
            return known().size();
        }
    }
}
