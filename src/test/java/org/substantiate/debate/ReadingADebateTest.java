package org.substantiate.debate;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.substantiate.Desk;
import org.substantiate.Person;
import org.substantiate.investigation.Role;

/** What was said, as browsers and programs read it. */
@QuarkusTest
class ReadingADebateTest {

    @Inject
    Desk desk;

    private Person ada;
    private Person ben;
    private String claim;

    @BeforeEach
    void aClaimIsRaised() {
        ada = desk.owner("Ada");
        ben = desk.joins(ada, "Ben", Role.CONTRIBUTOR);
        var document = is(201, ada.post("/documents", Map.of("title", "Posters", "text", "Posters appeared.")));
        var target =
                Map.of("revision", document.path("entries[0].data.revision"), "start", 0, "end", 7, "exact", "Posters");
        claim = last(is(
                201,
                ada.post(
                        "/claims",
                        Map.of("statement", "They paid.", "materiality", "LOW", "occurrences", List.of(target)))));
    }

    @Test
    @DisplayName("CL19 every text that an argument had is read from the log, and nothing of other arguments")
    void showsVersions() {
        var other = says("Something else.");
        var argument = says("Cash has no name.");
        is(200, ben.put("/arguments/" + argument, 1, Map.of("body", "Cash has no name on it.")));
        is(200, ben.put("/arguments/" + other, 1, Map.of("body", "Something else again.")));
        is(200, ben.delete("/arguments/" + argument, 2));

        var versions = is(200, ada.get("/entries?object=argument&about=" + argument));
        assertThat(versions.<List<String>>path("entries.type"))
                .containsExactly("argument.withdrawn", "argument.edited", "argument.made");
        assertThat(versions.<List<String>>path("entries.data.body"))
                .containsExactly(null, "Cash has no name on it.", "Cash has no name.");
        assertThat(is(200, ada.get("/entries?object=argument&limit=1&about=" + argument))
                        .<List<String>>path("entries.type"))
                .containsExactly("argument.withdrawn");
        assertThat(ada.get("/entries?object=argument&about=" + claim).<List<String>>path("entries"))
                .isEmpty();
    }

    @Test
    @DisplayName("CL27 every wording that a claim had is read from the log, with its version")
    void showsWordings() {
        is(200, ada.put("/claims/" + claim, 1, Map.of("statement", "They paid twice.", "materiality", "LOW")));

        var wordings = is(200, ben.get("/entries?object=claim&about=" + claim));
        assertThat(wordings.<List<String>>path("entries.data.statement"))
                .containsExactly("They paid twice.", "They paid.");
        assertThat(wordings.<List<Integer>>path("entries.object.version")).containsExactly(2, 1);
    }

    @Test
    @DisplayName("CL19 ten thousand words go in and come back whole; too many are refused with both numbers")
    void takesTenThousandWords() {
        var words = "Überprüfung ".repeat(MakeArgument.LONGEST / 12).strip();
        says(words);
        assertThat(is(200, ada.get("/arguments")).<String>path("items[0].body")).isEqualTo(words);

        var refused = ben.post("/claims/" + claim + "/arguments", Map.of("body", "x".repeat(MakeArgument.LONGEST + 1)));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.<String>path("errors[0].field")).isEqualTo("body");
        assertThat(refused.<Integer>path("errors[0].limit")).isEqualTo(MakeArgument.LONGEST);
    }

    private String says(String body) {
        return last(is(201, ben.post("/claims/" + claim + "/arguments", Map.of("body", body))));
    }

    private static String last(Response answer) {
        return answer.path("entries[-1].object.id");
    }

    private static Response is(int status, Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        return answer;
    }
}
