package org.substantiate.snapshot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.substantiate.investigation.Role.CONTRIBUTOR;
import static org.substantiate.investigation.Role.READER;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.substantiate.Desk;
import org.substantiate.Person;

/** Capturing a source and reading it again, as browsers do it. */
@QuarkusTest
class SnapshotsTest {

    private static final String REACHABLE = "substantiate.snapshots.reachable-in-tests";
    private static final String PAGE = "<h1>The bill</h1><script>alert(1)</script><p>Paid in cash.";

    @Inject
    Desk desk;

    @Inject
    Snapshots snapshots;

    @Inject
    DataSource database;

    private FarServer far;
    private Person ada;
    private Person ben;
    private String source;

    @BeforeEach
    void aSourceIsFound() throws IOException {
        far = new FarServer();
        System.setProperty(REACHABLE, "127.0.0.1:" + far.port());
        ada = desk.owner("Ada");
        ben = desk.joins(ada, "Ben", CONTRIBUTOR);
        source = source(Map.of("url", far.url("/bill"), "title", "The bill"));
    }

    @AfterEach
    void theServerGoes() throws IOException {
        System.clearProperty(REACHABLE);
        far.close();
    }

    @Test
    @DisplayName("CL40 an uploaded file is kept as it is, under its SHA-256, and everybody sees who captured it")
    void keepsAFile() throws Exception {
        var bytes = random(3 << 20);

        var answer = is(201, upload(ben, "La facture « 1 ».bin", "application/x-bill", bytes));

        assertThat(answer.<List<String>>path("entries.type")).containsExactly("snapshot.captured");
        var rae = desk.joins(ada, "Rae", READER);
        var view = is(200, rae.get("/snapshots"));
        assertThat(view.<Map<String, Object>>path("items[0]"))
                .containsEntry("source", source)
                .containsEntry("means", "UPLOADED")
                .containsEntry("sha256", sha256(bytes))
                .containsEntry("length", bytes.length)
                .containsEntry("mediaType", "application/x-bill")
                .containsEntry("fileName", "La facture « 1 ».bin")
                .containsEntry("collector", ben.account().toString())
                .containsEntry("requestedUrl", null)
                .containsEntry("headers", List.of());
        var content = is(200, rae.get("/snapshots/" + id(answer) + "/content"));
        assertThat(content.asByteArray()).isEqualTo(bytes);
        assertThat(content.header("Content-Disposition"))
                .isEqualTo("attachment; filename*=UTF-8''La%20facture%20%C2%AB%201%20%C2%BB.bin");
    }

    @Test
    @DisplayName("CL46 the rooms above learn which sources are captured, and whether the bytes still hold")
    void tellsTheRoomsAbove() throws Exception {
        var of = UUID.fromString(source);
        var bytes = random(100);
        assertThat(snapshots.captured(ada.investigation())).isEmpty();
        assertThat(snapshots.state(ada.investigation(), of)).isEqualTo(SnapshotState.NONE);

        is(201, upload(ben, "bill.bin", "application/x-bill", bytes));
        assertThat(snapshots.captured(ada.investigation())).containsExactly(of);
        assertThat(snapshots.state(ada.investigation(), of)).isEqualTo(SnapshotState.HOLDS);

        alter(sha256(bytes), random(99));
        assertThat(snapshots.state(ada.investigation(), of)).isEqualTo(SnapshotState.ALTERED);
    }

    @Test
    @DisplayName("CL42 the server fetches a source's address, and keeps what was said along with the bytes")
    void fetches() {
        far.redirects("/bill", "/bill.html")
                .answers("/bill.html", "200 OK\r\nContent-Type: text/html\r\nServer: far", PAGE.getBytes(UTF_8));

        is(201, ben.post("/sources/" + source + "/snapshots", ""));

        assertThat(is(200, ada.get("/snapshots")).<Map<String, Object>>path("items[0]"))
                .containsEntry("means", "FETCHED")
                .containsEntry("sha256", sha256(PAGE.getBytes(UTF_8)))
                .containsEntry("mediaType", "text/html")
                .containsEntry("requestedUrl", far.url("/bill"))
                .containsEntry("finalUrl", far.url("/bill.html"))
                .containsEntry("status", 200)
                .hasEntrySatisfying(
                        "headers",
                        headers -> assertThat(headers)
                                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                                .contains("Server: far"));
        assertThat(snapshots.captured(ada.investigation())).containsExactly(UUID.fromString(source));
    }

    @ParameterizedTest
    @CsvSource({
        "text/html, attachment, application/octet-stream",
        "image/svg+xml, attachment, application/octet-stream",
        "application/pdf, attachment, application/octet-stream",
        "text/xml, attachment, application/octet-stream",
        "nonsense, attachment, application/octet-stream",
        "image/png, inline, image/png",
        "text/plain, inline, text/plain; charset=utf-8"
    })
    @DisplayName("CL45 nothing of a snapshot runs here: what could is saved, and all of it stands in a sandbox")
    void showsNothingThatRuns(String type, String disposition, String servedAs) {
        var snapshot = id(is(201, upload(ben, "file", type, PAGE.getBytes(UTF_8))));

        var content = is(200, ben.get("/snapshots/" + snapshot + "/content"));

        assertThat(content.header("Content-Type").toLowerCase().replace("; ", ";"))
                .isEqualTo(servedAs.replace("; ", ";"));
        assertThat(content.header("Content-Disposition")).startsWith(disposition + ";");
        assertThat(content.headers().getValues("Content-Security-Policy")).contains("sandbox; default-src 'none'");
        assertThat(content.headers().getValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(is(200, ben.get("/snapshots/" + snapshot + "/content?save=true"))
                        .header("Content-Disposition"))
                .startsWith("attachment;");
    }

    @Test
    @DisplayName("CL45 a captured page is read as words")
    void readsAPageAsWords() {
        var page = id(is(201, upload(ben, "bill.html", "text/html", PAGE.getBytes(UTF_8))));
        var picture = id(is(201, upload(ben, "bill.png", "image/png", new byte[] {1})));

        assertThat(is(200, ben.get("/snapshots/" + page + "/text")).<String>path("text"))
                .isEqualTo("The bill\n\nPaid in cash.");
        is(404, ben.get("/snapshots/" + picture + "/text"));
    }

    @Test
    @DisplayName("CL41 bytes that were altered behind the server's back are given to nobody, and it is said")
    void givesNobodyAlteredBytes() {
        var bytes = "<p>Paid.".getBytes(UTF_8);
        var snapshot = id(is(201, upload(ben, "bill.html", "text/html", bytes)));
        var i = ada.investigation();
        assertThat(is(200, ben.get("/snapshots/" + snapshot + "/check")).<Boolean>path("holds"))
                .isTrue();
        assertThat(snapshots.state(i, UUID.fromString(source))).isEqualTo(SnapshotState.HOLDS);

        alter(sha256(bytes), "<p>Void.".getBytes(UTF_8));
        try {
            for (var way : List.of("/content", "/text")) {
                var refused = is(409, ben.get("/snapshots/" + snapshot + way));
                assertThat(refused.<String>path("reason")).isEqualTo("snapshot-altered");
                assertThat(refused.asString()).doesNotContain("Void");
            }
            assertThat(is(200, ben.get("/snapshots/" + snapshot + "/check")).<Boolean>path("holds"))
                    .isFalse();
            assertThat(snapshots.state(i, UUID.fromString(source))).isEqualTo(SnapshotState.ALTERED);
        } finally {
            alter(sha256(bytes), bytes);
        }
        assertThat(snapshots.state(i, UUID.randomUUID())).isEqualTo(SnapshotState.NONE);
    }

    @Test
    @DisplayName("CL44 25 MiB are kept, a byte more is not")
    void hasALimit() {
        is(201, upload(ben, "large", "video/mp4", random(25 << 20)));

        var refused = is(413, upload(ben, "too large", "video/mp4", random((25 << 20) + 1)));
        assertThat(refused.<Integer>path("limit")).isEqualTo(25 << 20);
        assertThat(is(413, upload(ben, "far too large", "video/mp4", random(27 << 20)))
                        .<String>path("type"))
                .isEqualTo("urn:substantiate:problem:too-large");
        assertThat(is(200, ben.get("/snapshots")).<List<?>>path("items")).hasSize(1);
    }

    @Test
    @DisplayName("HT3 a repeated upload has the effect of one; the same key with another file is refused")
    void repeatsAnUpload() {
        var first = is(201, uploadWithKey("one-key", "a.bin", random(1 << 20)));
        var second = is(201, uploadWithKey("one-key", "a.bin", random(1 << 20)));

        assertThat(second.asString()).isEqualTo(first.asString());
        is(422, uploadWithKey("one-key", "a.bin", random(2 << 20)));
        is(422, uploadWithKey("one-key", "b.bin", random(1 << 20)));
        assertThat(is(200, ben.get("/snapshots")).<List<?>>path("items")).hasSize(1);
    }

    @Test
    @DisplayName("CL43 what the server may not ask, or cannot get, is refused with what to do, and nothing happens")
    void refusesToFetch() {
        far.answers("/bill", "404 Gone", new byte[0]);
        var before = ada.get("/entries?after=0").<List<?>>path("entries").size();

        var gone = is(422, ben.post("/sources/" + source + "/snapshots", ""));
        assertThat(gone.<String>path("type")).isEqualTo("urn:substantiate:problem:unfetchable");
        assertThat(gone.<String>path("reason")).isEqualTo("refused");
        assertThat(gone.<Integer>path("answered")).isEqualTo(404);
        assertThat(ada.get("/entries?after=0").<List<?>>path("entries")).hasSize(before);

        var inside = source(Map.of("url", "http://169.254.169.254/latest/meta-data", "title", "Secrets"));
        assertThat(is(422, ben.post("/sources/" + inside + "/snapshots", "")).<String>path("reason"))
                .isEqualTo("unknown-address");
        var shelf = source(Map.of("citation", "Shelf 12", "title", "A book"));
        assertThat(is(409, ben.post("/sources/" + shelf + "/snapshots", "")).<String>path("reason"))
                .isEqualTo("source-without-address");
        var rae = desk.joins(ada, "Rae", READER);
        is(403, rae.post("/sources/" + source + "/snapshots", ""));
        is(403, upload(rae, "a", "text/plain", new byte[1]));
        is(400, upload(ben, " ", "text/plain", new byte[1]));
        assertThat(far.asked()).hasSize(1);
    }

    @Test
    @DisplayName("CL42 an investigation whose owner does not want it fetches nothing")
    void doesNotFetchWhereItIsSwitchedOff() {
        far.answers("/bill", "200 OK", new byte[1]);
        var changed = new HashMap<String, Object>(ada.get("/rules").<Map<String, Object>>path("items[0].rules"));
        changed.put("fetchSnapshots", false);
        is(200, ada.put("/rules", 1, changed));

        assertThat(is(409, ben.post("/sources/" + source + "/snapshots", "")).<String>path("reason"))
                .isEqualTo("fetching-switched-off");
        assertThat(far.asked()).isEmpty();
        is(201, upload(ben, "a", "text/plain", new byte[1]));
    }

    private String source(Map<String, Object> described) {
        return id(is(201, ben.post("/sources", described)));
    }

    private Response upload(Person person, String name, String type, byte[] bytes) {
        return person.send(
                Method.POST,
                "/sources/" + source + "/snapshots/file",
                request -> request.contentType("application/octet-stream")
                        .queryParam("name", name)
                        .queryParam("type", type)
                        .body(bytes));
    }

    private Response uploadWithKey(String key, String name, byte[] bytes) {
        return ben.send(
                Method.POST,
                "/sources/" + source + "/snapshots/file",
                request -> ((FilterableRequestSpecification) request.contentType("application/octet-stream")
                                .queryParam("name", name)
                                .body(bytes))
                        .replaceHeader("Idempotency-Key", key));
    }

    private void alter(String sha256, byte[] bytes) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("update blob set bytes = ? where sha256 = ?")) {
            statement.setBytes(1, bytes);
            statement.setString(2, sha256);
            assertThat(statement.executeUpdate()).isEqualTo(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** The same ones for the same length. */
    private static byte[] random(int length) {
        var bytes = new byte[length];
        new java.util.Random(length).nextBytes(bytes);
        return bytes;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private static String id(Response answer) {
        return answer.path("entries[-1].object.id");
    }

    private static Response is(int status, Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        return answer;
    }
}
