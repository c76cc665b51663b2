package org.substantiate.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.substantiate.Desk;
import org.substantiate.Person;
import org.substantiate.event.Blobs;
import org.substantiate.investigation.Role;

@QuarkusTest
class AddingDocumentsTest {

    @Inject
    Desk desk;

    @Inject
    Blobs blobs;

    private Person ada;

    @BeforeEach
    void adaHasAnInvestigation() {
        ada = desk.owner("Ada");
    }

    @Test
    void aPageIsReadAsTextAndBlocks() {
        var html =
                "<html lang='fr'><title>Le journal</title><h1>Affiches 🗞️</h1><p>Qui a <b>payé</b> ?<script>alert(1)</script>";

        var added = is(201, ada.post("/documents", file("affiches.html", html.getBytes(StandardCharsets.UTF_8))));
        var read = is(200, ada.get("/documents/" + added.path("entries[0].object.id")));

        assertThat(read.<String>path("text")).isEqualTo("Affiches 🗞️\n\nQui a payé ?");
        assertThat(read.<List<Object>>path("blocks")).hasSize(2);
        assertThat(read.<Map<String, Object>>path("blocks[0]"))
                .containsEntry("kind", "HEADING")
                .containsEntry("level", 1)
                .containsEntry("start", 0)
                .containsEntry("end", 11);
        assertThat(read.<Map<String, Object>>path("blocks[1]"))
                .containsEntry("kind", "PARAGRAPH")
                .containsEntry("level", null);
        assertThat(read.<String>path("title")).isEqualTo("Affiches 🗞️");
        assertThat(read.<String>path("language")).isEqualTo("fr");
        assertThat(read.<String>path("format")).isEqualTo("HTML");
        assertThat(read.<String>path("importer")).isEqualTo(ada.account().toString());
        assertThat(read.<String>path("addedAt")).isEqualTo(added.path("entries[0].at"));
        assertThat(read.<Integer>path("revision.length")).isEqualTo(25);
        assertThat(read.<String>path("revision.sha256")).isEqualTo(added.path("entries[0].data.sha256"));
        assertThat(is(200, ada.get("/documents")).<Map<String, Object>>path("items[0]"))
                .containsEntry("id", read.path("id"))
                .doesNotContainKeys("text", "blocks");
    }

    @Test
    void namesATextByItsFirstWordsWhereNothingElseDoes() {
        is(201, ada.post("/documents", Map.of("text", "Nobody says who paid for it. ".repeat(20))));

        assertThat(is(200, ada.get("/documents")).<String>path("items[0].title"))
                .isEqualTo("Nobody says who paid for it. Nobody says who paid for it. Nobody says who paid…");
    }

    @Test
    void refusesWhatIsNotAText() {
        is(422, ada.post("/documents", Map.of("text", "  \n ")));
        is(422, ada.post("/documents", file("a.txt", new byte[0])));
        is(422, ada.post("/documents", file("a.txt", new byte[] {'%', 'P', 'D', 'F', '-', 1})));
        is(422, ada.post("/documents", file("a.txt", new byte[] {'a', 0, 'b'})));
        var misread = is(422, ada.post("/documents", file("a.txt", new byte[] {'p', 'a', 'y', (byte) 0xE9})));

        assertThat(misread.<String>path("type")).isEqualTo("urn:substantiate:problem:unreadable-text");
        assertThat(misread.<String>path("reason")).isEqualTo("other-encoding");
        assertThat(misread.<String>path("encoding")).isEqualTo("UTF-8");
        assertThat(is(200, ada.get("/documents")).<List<Object>>path("items")).isEmpty();
    }

    @Test
    @DisplayName("a text over 5 MiB is refused with the limit")
    void refusesWhatIsTooLarge() {
        var large = new byte[(5 << 20) + 1];
        Arrays.fill(large, (byte) 'a');

        var refused = is(413, ada.post("/documents", file("a.txt", large)));

        assertThat(refused.<String>path("type")).isEqualTo("urn:substantiate:problem:too-large");
        assertThat(refused.<Integer>path("limit")).isEqualTo(5 << 20);
        is(413, ada.post("/documents", Map.of("text", new String(large, StandardCharsets.US_ASCII))));
    }

    @Test
    @DisplayName("HT1 a reader or a stranger who sends a text leaves nothing of it behind")
    void keepsNothingOfARefusedSender() throws NoSuchAlgorithmException {
        var text = "Sent by somebody who may not, " + UUID.randomUUID();
        var rae = desk.joins(ada, "Rae", Role.READER);

        is(403, rae.post("/documents", Map.of("text", text)));
        is(404, desk.stranger(ada.investigation()).post("/documents", Map.of("text", text)));

        var sha256 = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        assertThat(blobs.find(HexFormat.of().formatHex(sha256))).isEmpty();
    }

    @Test
    void refusesBadFields() {
        is(400, ada.post("/documents", Map.of("title", "Neither text nor file")));
        is(400, ada.post("/documents", Map.of("text", "a", "file", Map.of("name", "a.txt", "content", "YQ=="))));
        assertThat(is(400, ada.post("/documents", Map.of("file", Map.of("name", "a.txt", "content", "not base64!"))))
                        .asString())
                .contains("\"file.content\"");
        assertThat(is(
                                400,
                                ada.post(
                                        "/documents",
                                        Map.of("text", "a", "origin", "javascript:alert(1)", "language", "english!")))
                        .<List<String>>path("errors.field"))
                .containsExactly("language", "origin");
    }

    private static Map<String, Object> file(String name, byte[] content) {
        return Map.of(
                "file", Map.of("name", name, "content", Base64.getEncoder().encodeToString(content)));
    }

    private static Response is(int status, Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        return answer;
    }
}
