package org.substantiate.screen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.Method;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.substantiate.Desk;
import org.substantiate.Person;

/** A stranger with a case file and a browser, and no server. */
@QuarkusTest
class VerifyingTest {

    @RegisterExtension
    static final Screens screens = new Screens();

    @Inject
    Desk desk;

    @TempDir
    Path folder;

    private byte[] caseFile;
    private Page page;

    @BeforeEach
    void aStrangerOpensThePageOfTheCaseFile() throws IOException {
        var ada = desk.owner("Ada");
        ada.post("/documents", Map.of("text", "Posters appeared overnight 🗞️.", "format", "TEXT", "title", "Posters"));
        ada.post("/sources", Map.of("title", "Accounts of the printer", "citation", "Shelf 12"));
        ada.invites("READER");
        caseFile = caseFileOf(ada);
        var html = Files.write(folder.resolve("verify.html"), unzip(caseFile).get("verify.html"));
        page = screens.window("file://");
        page.navigate(html.toUri().toString());
    }

    @Test
    @DisplayName("AU19 the page finds a whole case file whole, from the file system and without a network")
    void findsItWhole() throws IOException {
        page.context().setOffline(true);
        page.getByText("I know the key").click();
        page.getByLabel("Public key of the installation")
                .fill(RestAssured.get("/.well-known/substantiate-key.pem")
                        .body()
                        .asString());
        give(caseFile);

        assertThat(page.getByText("Whole. Everything in this file is what was signed."))
                .isVisible();
        page.getByText("source.added").click();
        assertThat(page.getByText("Accounts of the printer")).isVisible();
    }

    @Test
    @DisplayName("AU19 the page says what is wrong and where")
    void findsATamperedOne() throws IOException {
        var parts = unzip(caseFile);
        var entries = new String(parts.get("entries.ndjson"), UTF_8).replaceFirst("\"version\":1", "\"version\":7");
        parts.put("entries.ndjson", entries.getBytes(UTF_8));
        give(zip(parts));

        assertThat(page.getByText("Tampered.")).isVisible();
        assertThat(page.getByText("entries.ndjson: its content is not what it was"))
                .isVisible();
    }

    @Test
    @DisplayName("AU17 AU19 the page finds every change that the program finds")
    void findsEveryChange() throws IOException {
        var parts = unzip(caseFile);
        var names = List.copyOf(parts.keySet());
        var missed = new java.util.ArrayList<String>();
        for (var seed = 0; seed < 300; seed++) {
            var random = new Random(seed);
            var name = names.get(random.nextInt(names.size()));
            var changed = new LinkedHashMap<>(parts);
            changed.put(name, changed(random, parts.get(name)));
            var outcome = (String) page.evaluate(
                    "async (zip) => (await check(new Blob([Uint8Array.from(atob(zip), (c) => c.charCodeAt(0))]))).outcome",
                    Base64.getEncoder().encodeToString(zip(changed)));
            // who changes the key in the file and nothing else makes a file that is signed by nobody
            if (!List.of("TAMPERED", "UNREADABLE").contains(outcome)) {
                missed.add("seed " + seed + " in " + name + ": " + outcome);
            }
        }
        assertThat(missed).isEmpty();
    }

    // --- steps ---

    private void give(byte[] file) throws IOException {
        page.locator("input[type=file]").setInputFiles(Files.write(folder.resolve("case.zip"), file));
    }

    private static byte[] caseFileOf(Person person) {
        var export = person.post("/exports", Map.of("format", "CASE_FILE")).<String>path("entries[0].object.id");
        return person.send(Method.GET, "/exports/" + export, r -> r.accept("*/*"))
                .asByteArray();
    }

    private static byte[] changed(Random random, byte[] bytes) {
        if (random.nextInt(3) == 0) {
            return Arrays.copyOf(bytes, random.nextInt(bytes.length));
        }
        var flipped = bytes.clone();
        flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
        return flipped;
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
