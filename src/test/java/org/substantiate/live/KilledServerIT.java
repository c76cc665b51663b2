package org.substantiate.live;

import static java.util.stream.LongStream.rangeClosed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.substantiate.PackagedServer;
import org.substantiate.Person;

/** The packaged server, killed while members act. */
class KilledServerIT {

    private static final int ROUNDS = 3;
    private static final int WRITERS = 4;

    @TempDir
    Path data;

    private final Random dice = new Random();
    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();

    @Test
    @DisplayName("kill -9 under load, any moment: every acknowledged command is found again, and the log has no gap")
    void findsEveryAcknowledgedCommand() throws Exception {
        Person ada;
        try (var server = PackagedServer.start(data)) {
            ada = Person.at(server.address(), "Ada").setsUp(server.setUpToken());
            ada.creates("Who pays for the posters?");
            actUntilKilled(server, ada);
        }
        for (var round = 1; round <= ROUNDS; round++) {
            try (var server = PackagedServer.start(data)) {
                var returned = ada.goesTo(server.address()).signsIn();
                assertNothingIsLost(returned);
                actUntilKilled(server, returned);
            }
        }
    }

    @Test
    @DisplayName("LV8 a server that shuts down closes with a code that says: come back")
    void saysThatItShutsDown() throws Exception {
        try (var server = PackagedServer.start(data)) {
            var ada = Person.at(server.address(), "Ada").setsUp(server.setUpToken());
            ada.creates("Who pays for the posters?");
            var adas = LiveClient.opens(server.address(), ada);
            adas.first("hello");

            server.stop();

            assertThat(adas.closedWithin(5000)).isEqualTo(Ending.SHUTTING_DOWN.code);
        }
    }

    private void actUntilKilled(PackagedServer server, Person person) throws Exception {
        var enough = acknowledged.size() + 50 + dice.nextInt(200);
        var running = new CountDownLatch(WRITERS);
        for (var i = 0; i < WRITERS; i++) {
            new Thread(() -> actUntilRefused(person, running)).start();
        }
        await().atMost(60, TimeUnit.SECONDS).until(() -> acknowledged.size() >= enough);
        server.kill();
        assertThat(running.await(30, TimeUnit.SECONDS)).isTrue();
    }

    private void actUntilRefused(Person person, CountDownLatch running) {
        try {
            while (true) {
                var answer = person.post("/sources", Map.of("citation", "Report", "title", "Report"));
                if (answer.statusCode() != 201) {
                    return;
                }
                acknowledged.add(answer.path("entries[0].object.id"));
            }
        } catch (Exception killed) {
            // the connection broke: this command was not acknowledged
        } finally {
            running.countDown();
        }
    }

    private void assertNothingIsLost(Person person) {
        List<String> found = new ArrayList<>();
        List<Integer> positions = new ArrayList<>();
        List<String> page;
        do {
            var answer = person.get("/entries?limit=1000&after=" + positions.size());
            page = answer.path("entries.object.id");
            found.addAll(page);
            positions.addAll(answer.path("entries.position"));
        } while (!page.isEmpty());

        assertThat(found).containsAll(acknowledged);
        assertThat(positions)
                .containsExactlyElementsOf(rangeClosed(1, positions.size())
                        .mapToObj(Math::toIntExact)
                        .toList());
        assertThat(person.get("/sources").<List<String>>path("items.id")).containsAll(acknowledged);
    }
}
