package org.substantiate.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.substantiate.investigation.Role.READER;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.substantiate.Desk;
import org.substantiate.Person;
import org.substantiate.event.Transcript;
import org.substantiate.proof.Checkpoint;
import org.substantiate.proof.Merkle;
import org.substantiate.proof.Receipt;
import org.substantiate.proof.SignedNote;
import org.substantiate.proof.VerifierKey;

/** What a stranger can check with what a member was given. */
@QuarkusTest
class ProvingTest {

    @Inject
    Desk desk;

    @Inject
    Transcript transcript;

    @Inject
    Checkpoints checkpoints;

    @Inject
    KeptCheckpoints kept;

    @Inject
    SelfCheck check;

    @Inject
    DataSource database;

    @Test
    @DisplayName("AU5 AU6 a member gets a checkpoint that the public key accepts")
    void signsTheLog() {
        var ada = desk.owner("Ada");

        var note = checkpoint(ada);

        var signed = Checkpoint.parse(note.text());
        assertThat(note.isSignedBy(key(signed.origin()))).isTrue();
        assertThat(signed.origin()).endsWith("/" + ada.investigation());
        assertThat(signed.size()).isEqualTo(size(ada));
        assertThat(checkpoint(ada)).hasToString(note.toString());
    }

    @Test
    @DisplayName("AU2 AU7 a receipt proves its line, and no other")
    void givesReceipts() {
        var ada = desk.owner("Ada");
        for (var i = 0; i < 5; i++) {
            ada.invites("READER");
        }
        var lines = transcript.lines(ada.investigation(), 0, 100);

        var receipt = Receipt.parse(ada.get("/entries/3/receipt").body().asString());

        var key = key(Checkpoint.parse(receipt.checkpoint().text()).origin());
        assertThat(receipt.proves(lines.get(2).bytes(), key)).isTrue();
        assertThat(receipt.proves(lines.get(3).bytes(), key)).isFalse();
        assertThat(ada.get("/entries/999/receipt").statusCode()).isEqualTo(404);
        assertThat(ada.get("/entries/0/receipt").statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("AU3 a later checkpoint continues an earlier one, and the proof shows it")
    void provesContinuation() {
        var ada = desk.owner("Ada");
        var early = Checkpoint.parse(checkpoint(ada).text());
        for (var i = 0; i < 600; i++) {
            describe(ada, "Title " + i);
        }
        var late = Checkpoint.parse(checkpoint(ada).text());

        var answer = ada.get("/consistency?from=" + early.size() + "&to=" + late.size());

        List<String> hashes = answer.path("hashes");
        var proof = hashes.stream().map(Base64.getDecoder()::decode).toList();
        assertThat(Merkle.continues(early.root(), early.size(), late.root(), late.size(), proof))
                .isTrue();
        assertThat(ada.get("/consistency?from=0&to=2").statusCode()).isEqualTo(400);
        assertThat(ada.get("/consistency?from=2&to=99999").statusCode()).isEqualTo(400);
        assertThat(ada.get("/consistency?from=3&to=2").statusCode()).isEqualTo(400);
    }

    @Test
    @DisplayName("AU6 what has grown is signed without anybody asking")
    void signsByItself() {
        var ada = desk.owner("Ada");

        checkpoints.signWhatHasGrown();

        var signed = kept.last(ada.investigation()).orElseThrow();
        assertThat(Checkpoint.parse(signed.text()).size()).isEqualTo(size(ada));
    }

    @Test
    @DisplayName("AU8 AU10 a line changed behind the server's back is found, and nothing is signed on top of it")
    void findsAChangedLine() throws SQLException {
        var ada = desk.owner("Ada");
        var ben = desk.joins(ada, "Ben", READER);
        checkpoint(ada);
        sql(
                "update log_entry set line = ?, leaf_hash = ? where log_id = ? and entry_position = 1",
                "{}".getBytes(java.nio.charset.StandardCharsets.UTF_8),
                new byte[32],
                ada.investigation());
        sql(
                "update log_head set frontier = ? where log_id = ?",
                new byte[Long.bitCount(size(ada)) * 32],
                ada.investigation());

        assertThat(ben.get("/checkpoint").statusCode()).isEqualTo(409);
        check.checkFromTheStart(ada.investigation());

        var report = ben.get("/check");
        assertThat(report.<Integer>path("position")).isEqualTo(1);
        assertThat(report.<String>path("what")).contains("not the one that was hashed");
        assertThat(RestAssured.get("/q/health/well").statusCode()).isEqualTo(503);
        // so that other tests find a healthy server
        sql("delete from log_checkpoint where log_id = ?", ada.investigation());
        forget(ada.investigation());
        assertThat(RestAssured.get("/q/health/well").statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("AU10 a value changed beside its line is found")
    void findsAChangedValue() throws SQLException {
        var ada = desk.owner("Ada");
        sql(
                "update log_disclosure set disclosed = '\"Another title\"' where log_id = ? and value_name = 'title'",
                ada.investigation());

        check.checkFromTheStart(ada.investigation());

        assertThat(ada.get("/check").<String>path("what")).contains("title");
        forget(ada.investigation());
    }

    @Test
    @DisplayName("AU9 AU10 a whole log is found whole")
    void findsNothingInAWholeLog() {
        var ada = desk.owner("Ada");

        var report = ada.get("/check");

        assertThat(report.<Object>path("position")).isNull();
        assertThat(report.<Integer>path("entries")).isEqualTo((int) size(ada));
    }

    // --- steps ---

    private static SignedNote checkpoint(Person person) {
        return SignedNote.parse(person.get("/checkpoint").body().asString());
    }

    private static VerifierKey key(String origin) {
        return VerifierKey.ofPem(
                origin,
                RestAssured.get("/.well-known/substantiate-key.pem").body().asString());
    }

    private void describe(Person person, String title) {
        var path = "/api/investigations/" + person.investigation();
        var version = person.get(path).<Integer>path("version");
        assertThat(person.put(path, version, java.util.Map.of("title", title)).statusCode())
                .isEqualTo(200);
    }

    private long size(Person person) {
        return transcript.standing(person.investigation()).orElseThrow().tree().size();
    }

    /** The whole log goes, as far as the check is concerned. */
    private void forget(UUID log) throws SQLException {
        sql("delete from log_disclosure where log_id = ?", log);
        sql("delete from log_entry where log_id = ?", log);
        sql("update log_head set head_position = 0, frontier = ? where log_id = ?", new byte[0], log);
        check.checkFromTheStart(log);
    }

    private void sql(String statement, Object... parameters) throws SQLException {
        try (var connection = database.getConnection();
                var prepared = connection.prepareStatement(statement)) {
            for (var i = 0; i < parameters.length; i++) {
                prepared.setObject(i + 1, parameters[i]);
            }
            prepared.executeUpdate();
        }
    }
}
