package org.substantiate.event;

import static java.util.stream.IntStream.range;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.substantiate.event.NoteEvent.taken;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.substantiate.problem.NotFound;
import org.substantiate.proof.Digest;
import org.substantiate.proof.Frontier;

/** What the log promises, on whatever database it lies. */
abstract class EventLogContract {

    /** Hears what is announced after commits. */
    @Singleton
    static class Hearing {

        final Queue<Appended> heard = new ConcurrentLinkedQueue<>();

        void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) Appended appended) {
            heard.add(appended);
        }
    }

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Actor ada = new Actor(UUID.randomUUID());
    private final Actor ben = new Actor(UUID.randomUUID());

    @Inject
    EventLog log;

    @Inject
    Erasures erasures;

    @Inject
    SideLogs sideLogs;

    @Inject
    Blobs blobs;

    @Inject
    Attempt attempt;

    @Inject
    Hearing hearing;

    @Inject
    DataSource database;

    private UUID notes;
    private UUID round;

    @BeforeEach
    void opensALog() {
        notes = UUID.randomUUID();
        round = UUID.randomUUID();
        inTransaction(() -> {
            log.open(ada, notes);
            sideLogs.open(ada, notes, round);
            return null;
        });
    }

    @Test
    @DisplayName("LG1 positions start at 1 and have no gaps, with sixteen writers and refusals in between")
    void numbersWithoutGaps() throws Exception {
        var writers = Executors.newFixedThreadPool(16);
        try {
            var commands = range(0, 160)
                    .<java.util.concurrent.Callable<Object>>mapToObj(number -> () -> {
                        try {
                            return inTransaction(() -> {
                                var answer = log.append(ada, notes, taken("note " + number));
                                if (number % 5 == 0) {
                                    throw new NotFound();
                                }
                                return answer;
                            });
                        } catch (NotFound refused) {
                            return refused;
                        }
                    })
                    .toList();
            for (var done : writers.invokeAll(commands)) {
                done.get();
            }
        } finally {
            writers.shutdown();
        }

        assertThat(positions(log.after(notes, 0, 1000)))
                .containsExactlyElementsOf(range(1, 129).mapToObj(Long::valueOf).toList());
    }

    @Test
    @DisplayName("LG2 the stored line is what was hashed, and hashes to the head's tree")
    void keepsTheBytesThatItHashed() throws SQLException {
        range(0, 11).forEach(number -> take("note " + number));

        var tree = Frontier.EMPTY;
        for (var line : lines()) {
            tree = tree.add(Digest.leaf(line));
        }
        assertThat(inTransaction(() -> new LogStore(database)
                        .lockHead(notes)
                        .orElseThrow()
                        .frontier()
                        .root()))
                .isEqualTo(tree.root());
    }

    @Test
    @DisplayName("LG3 an append outside a transaction is refused")
    void refusesToAppendOutsideATransaction() {
        assertThatThrownBy(() -> log.append(ada, notes, taken("lost"))).isInstanceOf(IllegalStateException.class);

        assertThat(log.head(notes).position()).isZero();
    }

    @Test
    @DisplayName("LG4 a refused command leaves no entry and announces nothing; an accepted one is announced")
    void leavesNothingOfARefusedCommand() {
        assertThatThrownBy(() -> inTransaction(() -> {
                    log.append(ada, notes, taken("refused"));
                    throw new NotFound();
                }))
                .isInstanceOf(NotFound.class);
        take("accepted");

        assertThat(log.after(notes, 0, 10)).hasSize(1);
        assertThat(hearing.heard).filteredOn(hint -> hint.log().equals(notes)).containsExactly(new Appended(notes, 1));
    }

    @Test
    @DisplayName("LG6 after(p) returns all entries behind p in order, page by page, and never cuts a command")
    void readsEverythingBehindAPosition() {
        for (var command = 0; command < 4; command++) {
            inTransaction(() -> {
                range(0, 3).forEach(number -> log.append(ada, notes, taken("note " + number)));
                return null;
            });
        }

        assertThat(positions(log.after(notes, 0, 2))).containsExactly(1L, 2L, 3L);
        assertThat(positions(log.after(notes, 4, 3))).containsExactly(5L, 6L, 7L, 8L, 9L);
        assertThat(positions(log.after(notes, 9, 3))).containsExactly(10L, 11L, 12L);
        assertThat(log.after(notes, 12, 3)).isEmpty();
    }

    @Test
    @DisplayName("LG7 an entry's type is the name that its event bears")
    void namesTheType() {
        assertThat(json(take("a note")).get("type").asText()).isEqualTo("note.taken");
    }

    @Test
    @DisplayName("LG8 a log that no command has opened takes no entry and is not there")
    void knowsNoUnopenedLog() {
        var unopened = UUID.randomUUID();

        assertThatThrownBy(() -> inTransaction(() -> log.append(ada, unopened, taken("lost"))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> log.head(unopened)).isInstanceOf(NotFound.class);
    }

    @Test
    @ActivateRequestContext
    @DisplayName("LG9 a repeated command has the effect of one and gets the first one's answer")
    void answersARepeatedCommandAsTheFirst() {
        attempt.is(new Attempt.Call("key-" + notes, "f".repeat(64)));
        var first = inTransaction(() -> {
            log.append(ada, notes, taken("one"));
            return log.append(ada, notes, taken("two"));
        });
        take(ben, "another member's, with the same key");

        assertThatThrownBy(() -> take("one again"))
                .isInstanceOfSatisfying(
                        RepeatedCommand.class,
                        repeated -> assertThat(repeated.first()).isEqualTo(first));
        assertThat(log.after(notes, 0, 10)).hasSize(3);
    }

    @Test
    @ActivateRequestContext
    @DisplayName("LG9 the same key with another call is refused")
    void refusesAKeyOfAnotherCall() {
        attempt.is(new Attempt.Call("key-" + notes, "a".repeat(64)));
        take("one");
        attempt.is(new Attempt.Call("key-" + notes, "b".repeat(64)));

        assertThatThrownBy(() -> take("two")).isInstanceOf(KeyReused.class);
    }

    @Test
    @DisplayName("LG11 an erasable value is in the line as a digest only, and joined for readers")
    void keepsErasableValuesBesideTheLine() throws Exception {
        var answer = take("Ben was seen at the harbour");

        var line = new String(lines().get(0), StandardCharsets.UTF_8);
        assertThat(line).doesNotContain("harbour");
        assertThat(JSON.readTree(line).get("digests")).hasSize(1);
        assertThat(json(answer).get("data").toString())
                .isEqualTo("{\"pages\":3,\"kinds\":[\"red\",\"blue\"],\"text\":\"Ben was seen at the harbour\"}");
    }

    @Test
    @DisplayName("LG12 an erased value is named as erased, and the line stays what it is")
    void namesWhatWasErased() throws SQLException {
        take("to be forgotten");
        var before = lines();
        inTransaction(() -> {
            try (var connection = database.getConnection();
                    var erase = connection.prepareStatement(
                            "update log_disclosure set salt = null, disclosed = null where log_id = ?")) {
                erase.setObject(1, notes);
                return erase.executeUpdate();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });

        var entry = read(log.after(notes, 0, 1).get(0).view().json());
        assertThat(entry.get("erased").toString()).isEqualTo("[\"text\"]");
        assertThat(entry.get("data").has("text")).isFalse();
        assertThat(lines()).usingRecursiveComparison().isEqualTo(before);
    }

    @Test
    @DisplayName(
            "LG12 erasing takes value and salt, says so in an entry, and leaves lines, hashes and tree as they are")
    void erases() throws SQLException {
        var note = take("Ben was seen at the harbour").object();
        take("another note");
        var before = lines();
        var leaves = leafHashes();

        inTransaction(() -> {
            erasures.erase(ada, notes, note, "text");
            return null;
        });

        assertThat(disclosed()).containsExactly(null, "\"another note\"");
        var entries = log.after(notes, 0, 10);
        assertThat(read(entries.get(0).view().json()).get("erased").toString()).isEqualTo("[\"text\"]");
        var said = read(entries.get(2).view().json());
        assertThat(said.get("type").asText()).isEqualTo("entry.erased");
        assertThat(said.at("/object/id"))
                .isEqualTo(read(entries.get(0).view().json()).get("id"));
        assertThat(said.get("data").toString())
                .isEqualTo("{\"position\":1,\"about\":{\"type\":\"note\",\"id\":\"" + note.id()
                        + "\",\"version\":1},\"names\":[\"text\"]}");
        assertThat(lines().subList(0, 2)).usingRecursiveComparison().isEqualTo(before);
        assertThat(leafHashes().subList(0, 2)).usingRecursiveComparison().isEqualTo(leaves);
        assertThat(Digest.leaf(lines().get(0))).isEqualTo(leaves.get(0));
    }

    @Test
    @DisplayName("LG12 what is erased already leaves no second entry")
    void erasesOnce() {
        var note = take("Ben was seen at the harbour").object();

        for (var time = 0; time < 2; time++) {
            inTransaction(() -> {
                erasures.erase(ada, notes, note, "text");
                return null;
            });
        }

        assertThat(log.head(notes).position()).isEqualTo(2);
    }

    @Test
    @DisplayName("LG16 what happens in a side log moves nothing, announces nothing and tells no position")
    void keepsASideLogToItself() {
        take("in the open");
        var before = log.head(notes);
        var first = beside(ada, "my own view");
        var second = beside(ben, "another view");

        assertThat(log.head(notes)).isEqualTo(before);
        assertThat(hearing.heard).noneMatch(hint -> hint.log().equals(round));
        assertThat(hearing.heard).filteredOn(hint -> hint.log().equals(notes)).hasSize(1);
        assertThat(json(first).has("position")).isFalse();
        assertThat(json(second).fieldNames())
                .toIterable()
                .containsExactly("id", "at", "actor", "command", "type", "object", "data");
        assertThat(json(second).at("/data/text").asText()).isEqualTo("another view");
    }

    @Test
    @ActivateRequestContext
    @DisplayName("LG16 a repeated command in a side log gets the first one's answer, without a position")
    void answersARepeatedCommandInASideLog() {
        beside(ben, "another view");
        attempt.is(new Attempt.Call("key-" + notes, "f".repeat(64)));
        var first = beside(ada, "my own view");

        assertThatThrownBy(() -> beside(ada, "my own view again"))
                .isInstanceOfSatisfying(
                        RepeatedCommand.class,
                        repeated -> assertThat(repeated.first()).isEqualTo(first));
        assertThat(sideLogs.treeHead(round).size()).isEqualTo(2);
    }

    @Test
    @DisplayName(
            "LG17 LG18 what is disclosed has the same digests, and gives back the lines and the root of the side log")
    void disclosesWhatCanBeProven() throws Exception {
        beside(new Actor(ada.account(), UUID.randomUUID()), "my own view");
        beside(ben, "another view");
        var head = inTransaction(() -> sideLogs.treeHead(round));

        disclose(2);

        var sides = lines(round);
        var tree = Frontier.EMPTY;
        for (var number = 0; number < 2; number++) {
            var line = JSON.readTree(lines().get(number));
            var side = JSON.createObjectNode().put("v", 1).put("origin", head.origin());
            side.setAll((ObjectNode) line.at("/data/sealed"));
            side.put("type", "note.taken");
            side.set("object", line.get("object"));
            side.set("data", ((ObjectNode) line.get("data")).without("sealed"));
            side.set("digests", line.get("digests"));
            assertThat(side).hasToString(new String(sides.get(number), StandardCharsets.UTF_8));
            tree = tree.add(Digest.leaf(side.toString().getBytes(StandardCharsets.UTF_8)));
        }
        assertThat(head)
                .isEqualTo(new SideLogs.TreeHead(
                        "substantiate.localhost/" + notes + "/" + round, 2, Digest.hex(tree.root())));
        assertThat(disclosed(notes)).isEqualTo(disclosed(round)).doesNotContainNull();
    }

    @Test
    @DisplayName("LG19 erasing reaches side logs; what is erased while it is sealed is disclosed as erased")
    void erasesInSideLogs() throws Exception {
        var early = beside(ada, "gone before").object();
        var late = beside(ben, "gone after").object();
        inTransaction(() -> {
            erasures.erase(ada, notes, early, "text");
            return null;
        });
        assertThat(log.head(notes).position()).isZero();

        disclose(2);
        inTransaction(() -> {
            erasures.eraseText(ada, notes, "text", "gone after");
            return null;
        });

        assertThat(disclosed(round)).containsExactly(null, null);
        assertThat(disclosed(notes)).containsExactly(null, null);
        var entries = log.after(notes, 0, 10);
        assertThat(entries).extracting(entry -> entry.object().id()).startsWith(early.id(), late.id());
        assertThat(entries.subList(0, 2))
                .allSatisfy(entry -> assertThat(
                                read(entry.view().json()).get("erased").toString())
                        .isEqualTo("[\"text\"]"));
        assertThat(entries.subList(2, entries.size()))
                .singleElement()
                .satisfies(entry -> assertThat(entry.object().type()).isEqualTo("entry"));
        assertThat(JSON.readTree(lines().get(0)).get("digests"))
                .isEqualTo(JSON.readTree(lines(round).get(0)).get("digests"));
        assertThat(erasures.logsWithText("text", "gone after")).isEmpty();
    }

    @Test
    void keepsTheSameBytesOnceForWhoeverBringsThem() throws Exception {
        var bytes = ("the same text " + notes).getBytes(StandardCharsets.UTF_8);
        var members = Executors.newFixedThreadPool(8);
        try {
            for (var kept : members.invokeAll(Collections.<Callable<String>>nCopies(8, () -> blobs.keep(bytes)))) {
                assertThat(blobs.find(kept.get())).contains(bytes);
            }
        } finally {
            members.shutdown();
        }
    }

    @Test
    @DisplayName("LG14 a line's fields stand in their fixed order")
    void writesFieldsInTheirOrder() throws Exception {
        take("a note");

        assertThat(JSON.readTree(lines().get(0)).fieldNames())
                .toIterable()
                .containsExactly(
                        "v", "origin", "position", "id", "at", "actor", "command", "type", "object", "data", "digests");
    }

    @Test
    @DisplayName("LG15 what a token does is told with the token's id")
    void tellsByWhichTokenSomethingWasDone() throws Exception {
        var token = UUID.randomUUID();
        var byToken = new Actor(ada.account(), token);

        var told = json(inTransaction(() -> log.append(byToken, notes, taken("my own view"))));

        assertThat(told.get("actor").asText()).isEqualTo(ada.account().toString());
        assertThat(told.get("token").asText()).isEqualTo(token.toString());
        assertThat(JSON.readTree(lines().get(0)).fieldNames())
                .toIterable()
                .containsSubsequence("actor", "token", "command");
    }

    @Test
    @DisplayName("HT7 a snapshot is the state after exactly its position, while commands go on")
    void snapshotsAreWhole() {
        take("first");
        var reads = new ArrayList<Integer>();

        var snapshot = log.snapshot(notes, () -> {
            // for the first two readings, a command comes in between
            if (reads.size() < 2) {
                take("in between");
            }
            reads.add(1);
            return List.of(log.after(notes, 0, 100).size());
        });

        assertThat(snapshot.items()).containsExactly((int) snapshot.position());
        assertThat(reads).hasSize(3);
    }

    @Test
    void takesThePastPageByPage() {
        range(0, 5).forEach(number -> take(number % 2 == 0 ? ada : ben, "note " + number));

        assertThat(positions(log.before(notes, new EventLog.Past(null, null, null), 2)))
                .containsExactly(5L, 4L);
        assertThat(positions(log.before(notes, new EventLog.Past(4L, null, null), 10)))
                .containsExactly(3L, 2L, 1L);
        assertThat(positions(log.before(notes, new EventLog.Past(null, ben.account(), "note"), 10)))
                .containsExactly(4L, 2L);
        assertThat(log.before(notes, new EventLog.Past(null, null, "claim"), 10))
                .isEmpty();
    }

    private Answer take(String text) {
        return take(ada, text);
    }

    private Answer take(Actor actor, String text) {
        return inTransaction(() -> log.append(actor, notes, taken(text)));
    }

    /** Takes a note that nobody may know of, as a room does it: while the log itself is held. */
    private Answer beside(Actor actor, String text) {
        return inTransaction(() -> {
            log.hold(actor, notes);
            return sideLogs.append(actor, round, taken(text));
        });
    }

    private void disclose(int entries) {
        inTransaction(() -> {
            for (var position = 1; position <= entries; position++) {
                var object = new Ref("note", objects().get(position - 1), 1);
                sideLogs.disclose(Actor.SERVER, notes, round, position, place -> NoteEvent.disclosed(object, place));
            }
            return null;
        });
    }

    /** What the entries of the side log are about. */
    private List<UUID> objects() {
        try {
            return lines(round).stream()
                    .map(line -> EntryJson.object(line).id())
                    .toList();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<byte[]> lines() throws SQLException {
        return lines(notes);
    }

    private List<byte[]> lines(UUID of) throws SQLException {
        return column(
                of, "select line from log_entry where log_id = ? order by entry_position", row -> row.getBytes(1));
    }

    private List<byte[]> leafHashes() throws SQLException {
        return column(
                notes,
                "select leaf_hash from log_entry where log_id = ? order by entry_position",
                row -> row.getBytes(1));
    }

    /** What lies beside the log; with a value, its salt is there too, without one it is not. */
    private List<String> disclosed() throws SQLException {
        return disclosed(notes);
    }

    private List<String> disclosed(UUID of) throws SQLException {
        return column(
                of,
                "select disclosed from log_disclosure where log_id = ? and (salt is null) = (disclosed is null)"
                        + " order by entry_position",
                row -> row.getString(1));
    }

    private <T> List<T> column(UUID of, String sql, LogStore.Reading<T> reading) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(sql)) {
            select.setObject(1, of);
            var values = new ArrayList<T>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    values.add(reading.row(rows));
                }
            }
            return values;
        }
    }

    private static <T> T inTransaction(Supplier<T> command) {
        return QuarkusTransaction.requiringNew().call(command::get);
    }

    private static List<Long> positions(List<Entry> entries) {
        return entries.stream().map(Entry::position).toList();
    }

    private static JsonNode json(Answer answer) {
        return read(answer.entries().get(answer.entries().size() - 1).json());
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
