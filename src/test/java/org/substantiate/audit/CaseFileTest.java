package org.substantiate.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.substantiate.investigation.Role.READER;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.substantiate.Desk;
import org.substantiate.Person;
import org.substantiate.proof.CaseFile;
import org.substantiate.proof.CaseFile.Outcome;
import org.substantiate.proof.SignedNote;

/** Case files, from the server that makes them to a stranger who has nothing else. */
@QuarkusTest
class CaseFileTest {

    private static final String DOCUMENT = "# Posters\n\nPosters appeared overnight. Who paid for them?";

    @Inject
    Desk desk;

    @TempDir
    Path folder;

    @Test
    @DisplayName("AU12 AU13 a whole case file is found whole, by the key that the server publishes")
    void isWhole() throws IOException {
        var ada = investigator();
        var file = caseFile(ada, Map.of("format", "CASE_FILE"));

        var result = CaseFile.check(file, Optional.of(publishedKey()), Optional.empty());

        assertThat(result.findings()).isEmpty();
        assertThat(result.outcome()).isEqualTo(Outcome.WHOLE);
        assertThat(result.held()).isEqualTo(result.size()).isGreaterThan(5);
        assertThat(names(file))
                .contains("entries.ndjson", "key.pem", "manifest.json")
                .anyMatch(n -> n.startsWith("blobs/"));
    }

    @Test
    @DisplayName("AU12 the same export has the same bytes")
    void hasTheSameBytes() throws IOException {
        var ada = investigator();
        var export = export(ada, Map.of("format", "CASE_FILE"));

        assertThat(fetch(ada, export)).isEqualTo(fetch(ada, export));
    }

    @Test
    @DisplayName("AU14 a part of the log proves what it holds, and says what it leaves out")
    void provesAPart() throws IOException {
        var ada = investigator();
        checkpoint(ada);
        ada.invites("READER");

        var file = caseFile(ada, Map.of("format", "CASE_FILE", "from", 3, "to", 5));
        var result = CaseFile.check(file, Optional.of(publishedKey()), Optional.empty());

        assertThat(result.findings()).isEmpty();
        assertThat(result.outcome()).isEqualTo(Outcome.WHOLE);
        assertThat(result.held()).isEqualTo(3);
        assertThat(result.size()).isGreaterThan(5);
    }

    @Test
    @DisplayName("AU15 a checkpoint that somebody kept shows a past that was rewritten")
    void comparesWithAKeptCheckpoint() throws IOException {
        var ada = investigator();
        var kept = checkpoint(ada);
        ada.invites("READER");
        var file = caseFile(ada, Map.of("format", "CASE_FILE"));
        var stranger = checkpoint(investigator());

        assertThat(CaseFile.check(file, Optional.empty(), Optional.of(kept)).outcome())
                .isEqualTo(Outcome.WHOLE);
        assertThat(CaseFile.check(file, Optional.empty(), Optional.of(stranger)).outcome())
                .isEqualTo(Outcome.TAMPERED);
    }

    @Test
    @DisplayName("AU13 a case file by another key is not by the one that its reader knows")
    void refusesAnotherKey() throws IOException {
        var file = caseFile(investigator(), Map.of("format", "CASE_FILE"));
        var other = SigningKey.fresh().verifier("any").pem();

        var result = CaseFile.check(file, Optional.of(other), Optional.empty());

        assertThat(result.outcome()).isEqualTo(Outcome.TAMPERED);
        assertThat(result.findings().get(0)).contains("not signed by the key");
    }

    @Test
    @DisplayName("AU16 values that were erased are told of, and every proof still holds")
    void knowsErasures() throws IOException {
        var ada = investigator();
        var ben = desk.joins(ada, "Ben", READER);
        assertThat(ben.post("/api/account/deletion", Map.of("currentPassword", Person.PASSWORD))
                        .statusCode())
                .isEqualTo(204);

        var result = CaseFile.check(caseFile(ada, Map.of("format", "CASE_FILE")), Optional.empty(), Optional.empty());

        assertThat(result.findings()).isEmpty();
        assertThat(result.outcome()).isEqualTo(Outcome.WITH_ERASURES);
    }

    @Test
    @DisplayName("AU17 whatever is changed in whatever file of it is found")
    void findsEveryChange() throws IOException {
        var parts = unzip(Files.readAllBytes(caseFile(investigator(), Map.of("format", "CASE_FILE"))));
        var key = Optional.of(publishedKey());
        var names = List.copyOf(parts.keySet());
        var missed = new ArrayList<String>();
        for (var seed = 0; seed < 2000; seed++) {
            var random = new Random(seed);
            var name = names.get(random.nextInt(names.size()));
            var changed = new LinkedHashMap<>(parts);
            var what = change(random, changed, name);
            if (Arrays.equals(changed.get(name), parts.get(name)) && changed.size() == parts.size()) {
                continue;
            }
            var file = Files.write(folder.resolve("changed.zip"), zip(changed));
            var result = CaseFile.check(file, key, Optional.empty());
            if (result.outcome() == Outcome.WHOLE || result.outcome() == Outcome.WITH_ERASURES) {
                missed.add("seed " + seed + ": " + what + " of " + name);
            } else if (result.findings().isEmpty()) {
                missed.add("seed " + seed + " says nothing: " + what + " of " + name);
            }
        }
        assertThat(missed).isEmpty();
    }

    @Test
    @DisplayName("AU17 what is no case file is not readable, and says why")
    void refusesWhatIsNoCaseFile() throws IOException {
        var text = Files.writeString(folder.resolve("text.zip"), "no ZIP");
        var paths = Files.write(folder.resolve("paths.zip"), zip(Map.of("../../escape", new byte[0])));
        var empty = Files.write(folder.resolve("empty.zip"), zip(Map.of("a", new byte[0])));

        for (var file : List.of(text, paths, empty, folder.resolve("missing.zip"))) {
            var result = CaseFile.check(file, Optional.empty(), Optional.empty());
            assertThat(result.outcome()).isEqualTo(Outcome.UNREADABLE);
            assertThat(result.findings()).isNotEmpty();
        }
        assertThat(CaseFile.check(folder.resolve("missing.zip"), Optional.empty(), Optional.empty())
                        .findings())
                .containsExactly("missing.zip: there is no such file");
    }

    @Test
    @DisplayName("AU18 the other forms hold the same entries; spreadsheets take none of it for a formula")
    void givesOtherForms() throws IOException {
        var ada = investigator();

        var lines = new String(fetch(ada, export(ada, Map.of("format", "NDJSON", "to", 4))), UTF_8);
        var csv = new String(fetch(ada, export(ada, Map.of("format", "CSV", "to", 4))), UTF_8);
        var events = new String(fetch(ada, export(ada, Map.of("format", "CLOUD_EVENTS", "to", 4))), UTF_8);

        assertThat(lines.lines()).hasSize(4).allMatch(line -> line.startsWith("{\"v\":1,\"origin\":"));
        assertThat(csv.lines()).hasSize(5);
        assertThat(events.lines()).hasSize(4).allMatch(line -> line.contains("\"specversion\":\"1.0\""));
        assertThat(EntryRows.cell("=1+1")).isEqualTo("'=1+1");
        assertThat(EntryRows.cell("a,\"b\"")).isEqualTo("\"a,\"\"b\"\"\"");
        assertThat(EntryRows.cell("@a\nb")).isEqualTo("\"'@a\nb\"");
    }

    @Test
    @DisplayName("AU18 an export is an entry, and one of another investigation is not found")
    void isAnEntry() throws IOException {
        var ada = investigator();
        var export = export(ada, Map.of("format", "CSV"));
        var eve = investigator();

        assertThat(ada.get("/entries?before=999&limit=1").<String>path("entries[0].type"))
                .isEqualTo("audit.exported");
        assertThat(eve.get("/exports/" + export).statusCode()).isEqualTo(404);
        assertThat(ada.post("/exports", Map.of("format", "CSV", "from", 5, "to", 2))
                        .statusCode())
                .isEqualTo(400);
        assertThat(ada.post("/exports", Map.of("format", "CSV", "to", 9999)).statusCode())
                .isEqualTo(400);
    }

    // --- steps ---

    private Person investigator() {
        var ada = desk.owner("Ada");
        ada.post("/documents", Map.of("text", DOCUMENT, "format", "MARKDOWN", "title", "Posters"));
        ada.invites("READER");
        ada.post("/sources", Map.of("title", "=Accounts", "citation", "Shelf 12"));
        ada.invites("EDITOR");
        return ada;
    }

    private static SignedNote checkpoint(Person person) {
        return SignedNote.parse(person.get("/checkpoint").body().asString());
    }

    private static String publishedKey() {
        return RestAssured.get("/.well-known/substantiate-key.pem").body().asString();
    }

    private static String export(Person person, Map<String, Object> command) {
        var answer = person.post("/exports", command);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return answer.path("entries[0].object.id");
    }

    private static byte[] fetch(Person person, String export) {
        var answer = person.send(io.restassured.http.Method.GET, "/exports/" + export, r -> r.accept("*/*"));
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.asByteArray();
    }

    private Path caseFile(Person person, Map<String, Object> command) throws IOException {
        return Files.write(folder.resolve("case.zip"), fetch(person, export(person, command)));
    }

    private static List<String> names(Path file) throws IOException {
        return List.copyOf(unzip(Files.readAllBytes(file)).keySet());
    }

    // --- changing ---

    private static String change(Random random, Map<String, byte[]> parts, String name) {
        var bytes = parts.get(name);
        switch (random.nextInt(8)) {
            case 0 -> {
                parts.remove(name);
                return "removal";
            }
            case 1 -> {
                parts.put("blobs/" + random.nextInt(), bytes);
                return "another file beside that";
            }
            case 2 -> {
                parts.put(name, Arrays.copyOf(bytes, random.nextInt(Math.max(1, bytes.length))));
                return "end";
            }
            case 3 -> {
                var lines = lines(bytes);
                var line = lines.get(random.nextInt(lines.size()));
                lines.add(random.nextInt(lines.size()), line);
                parts.put(name, joined(lines));
                return "doubled line";
            }
            case 4 -> {
                var lines = lines(bytes);
                lines.remove(random.nextInt(lines.size()));
                parts.put(name, joined(lines));
                return "removed line";
            }
            case 5 -> {
                var lines = lines(bytes);
                java.util.Collections.swap(lines, random.nextInt(lines.size()), random.nextInt(lines.size()));
                parts.put(name, joined(lines));
                return "swapped lines";
            }
            case 6 -> {
                var longer = Arrays.copyOf(bytes, bytes.length + 1);
                var at = random.nextInt(longer.length);
                System.arraycopy(bytes, at, longer, at + 1, bytes.length - at);
                longer[at] = (byte) random.nextInt(256);
                parts.put(name, longer);
                return "inserted byte";
            }
            default -> {
                var flipped = bytes.clone();
                flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
                parts.put(name, flipped);
                return "flipped bit";
            }
        }
    }

    private static List<String> lines(byte[] bytes) {
        return new ArrayList<>(
                List.of(new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).split("(?<=\n)")));
    }

    private static byte[] joined(List<String> lines) {
        return lines.stream().collect(Collectors.joining()).getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    }

    private static Map<String, byte[]> unzip(byte[] zip) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        return parts;
    }

    private static byte[] zip(Map<String, byte[]> parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
