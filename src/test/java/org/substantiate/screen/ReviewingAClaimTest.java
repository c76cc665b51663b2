package org.substantiate.screen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.substantiate.investigation.Role.CONTRIBUTOR;
import static org.substantiate.investigation.Role.EDITOR;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.substantiate.Desk;
import org.substantiate.Person;

/** Two editors before their own browsers, with a claim that the team has sent to them. */
@QuarkusTest
class ReviewingAClaimTest {

    private static final String TEXT = "The mayor said that a foreign power had paid for the posters along the quay.";

    @RegisterExtension
    static final Screens screens = new Screens();

    @TestHTTPResource
    URI server;

    @Inject
    Desk desk;

    private Person ada;
    private Person eve;
    private Person ben;

    @BeforeEach
    void aTeamReadsAText() {
        ada = desk.owner("Ada");
        eve = desk.joins(ada, "Eve", EDITOR);
        ben = desk.joins(ada, "Ben", CONTRIBUTOR);
        done(ada.post("/documents", Map.of("text", TEXT)));
    }

    @Test
    void decidesByKeyboardAndEverybodySeesIt() {
        var claim = inReview("A foreign power paid for the posters.", "LOW");
        var adas = signedIn(ada, "/claims/" + claim);
        var eves = signedIn(eve, "/review?claim=" + claim);

        eves.keyboard().press("4");
        assertThat(eves.getByRole(AriaRole.RADIO, named("4 Refuted"))).isChecked();
        reasons(eves);
        eves.getByText("Paid in cash").last().click();
        eves.getByText("have no conflict of interest").click();
        leaveTheFields(eves);
        eves.keyboard().press("s");
        assertThat(eves.getByRole(AriaRole.DIALOG)).containsText("It counts at once");
        eves.keyboard().press("Enter");

        assertThat(adas.locator("article").filter(saying("in force"))).containsText("Refuted");
        assertThat(adas.locator("article").filter(saying("in force"))).containsText("Nobody has a receipt.");
        assertThat(ada.get("/verdicts").<List<String>>path("items.standing")).containsExactly("IN_FORCE");
    }

    @Test
    void waitsForTheSecondEditor() {
        var claim = inReview("A foreign power paid for the posters.", "HIGH");
        done(eve.post("/claims/" + claim + "/verdicts", 3, decision()));
        var adas = signedIn(ada, "/review?claim=" + claim);
        var eves = signedIn(eve, "/claims/" + claim);
        assertThat(eves.locator("article").filter(saying("waiting for a second signature")))
                .isVisible();

        adas.getByText("have no conflict of interest").click();
        Reading.button(adas, "Sign the verdict").click();

        assertThat(eves.getByText(Pattern.compile("Signed by Ada"))).isVisible();
        assertThat(eves.locator("article").filter(saying("in force"))).isVisible();
        assertThat(ada.get("/claims").<List<String>>path("items.state")).containsExactly("DECIDED");
    }

    @Test
    void showsWhoHasTheCaseAndWhatIsNewInIt() {
        var claim = inReview("A foreign power paid for the posters.", "LOW");
        var eves = signedIn(eve, "/review?claim=" + claim);
        assertThat(eves.getByRole(AriaRole.RADIO, named("1 Substantiated"))).isVisible();
        var adas = signedIn(ada, "/review?claim=" + claim);
        assertThat(adas.getByText("Eve has this case open").last()).isVisible();

        Reading.button(adas, "Take it over").click();
        assertThat(eves.getByText("Ada has this case open").last()).isVisible();

        done(ben.post("/claims/" + claim + "/arguments", Map.of("body", "The printer has been found.")));
        assertThat(adas.getByText("One thing is new since you opened this case"))
                .isVisible();
        Reading.button(adas, "I have seen it").click();
        assertThat(adas.getByText("One thing is new since you opened this case"))
                .not()
                .isVisible();
    }

    @Test
    void showsTheOtherEditorWhatTheFirstOneDecided() {
        var claim = inReview("A foreign power paid for the posters.", "LOW");
        var eves = signedIn(eve, "/review?claim=" + claim);
        eves.keyboard().press("3");
        reasons(eves);

        done(ada.post("/claims/" + claim + "/verdicts", 3, decision()));

        assertThat(eves.locator("article").filter(saying("in force"))).containsText("Unsubstantiated");
        assertThat(Reading.button(eves, "Decide")).not().isVisible();
    }

    // --- steps ---

    /** A claim of Ben's with evidence, which Eve has sent to review; version 3. */
    private String inReview(String statement, String materiality) {
        String document = ben.get("/documents").path("items[0].revision.id");
        var passage = Map.of("revision", document, "start", 20, "end", 35, "exact", TEXT.substring(20, 35));
        var raised = done(ben.post(
                "/claims",
                Map.of("statement", statement, "materiality", materiality, "occurrences", List.of(passage))));
        String claim = raised.path("entries[-1].object.id");
        String source = done(ben.post("/sources", Map.of("title", "The printer's bill", "citation", "Box 7")))
                .path("entries[0].object.id");
        done(ben.post(
                "/claims/" + claim + "/evidence",
                Map.of("source", source, "stance", "SUPPORTS", "excerpt", "Paid in cash by a stranger.")));
        done(ben.post("/claims/" + claim + "/debate", 1, Map.of()));
        done(eve.post("/claims/" + claim + "/review", 2, Map.of("override", "It is wanted today.")));
        return claim;
    }

    private static Map<String, Object> decision() {
        return Map.of(
                "value",
                "UNSUBSTANTIATED",
                "confidence",
                "LOW",
                "rationale",
                Map.of(
                        "claimed",
                        "That one paid.",
                        "found",
                        "A bill.",
                        "notEstablished",
                        "Who.",
                        "wouldChange",
                        "A receipt."),
                "evidence",
                List.of(),
                "conflictOfInterest",
                false);
    }

    private Page signedIn(Person person, String path) {
        var page = screens.window(server.toString());
        page.navigate("/investigations/" + person.investigation() + path);
        page.getByLabel("E-mail").fill(person.email());
        page.locator("input[type=password]").fill(Person.PASSWORD);
        Reading.button(page, "Sign in").click();
        assertThat(page.getByText("Live", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        return page;
    }

    private static void reasons(Page page) {
        page.getByLabel("What is claimed").fill("That a foreign power paid.");
        page.getByLabel("What we found").fill("Nobody has a receipt.");
        page.getByLabel("What we could not establish").fill("Who paid in cash.");
        page.getByLabel("What would change our mind").fill("A receipt.");
    }

    /** Keys mean nothing in a field. */
    private static void leaveTheFields(Page page) {
        page.evaluate("document.activeElement.blur()");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Locator.FilterOptions saying(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static Response done(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isLessThan(300);
        return answer;
    }
}
