package org.substantiate.screen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.substantiate.investigation.Role.CONTRIBUTOR;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.substantiate.Desk;
import org.substantiate.Person;

/** Two browsers side by side: what one says about evidence and its sources is on the other's screen. */
@QuarkusTest
class JudgingEvidenceTest {

    @RegisterExtension
    static final Screens screens = new Screens();

    @TestHTTPResource("/")
    URI server;

    @Inject
    Desk desk;

    private Person ada;
    private Person ben;
    private String claim;

    @BeforeEach
    void aClaimHasEvidence() {
        ada = desk.owner("Ada");
        ben = desk.joins(ada, "Ben", CONTRIBUTOR);
        var document = ada.post("/documents", Map.of("title", "Posters", "text", "Posters appeared overnight."));
        var revision = document.<String>path("entries[0].data.revision");
        claim = id(ada.post(
                "/claims",
                Map.of(
                        "statement", "A state paid for the posters.",
                        "materiality", "HIGH",
                        "occurrences",
                                List.of(Map.of("revision", revision, "start", 0, "end", 7, "exact", "Posters")))));
        var bill = id(ada.post("/sources", Map.of("title", "The printer's bill", "citation", "City archive, box 7")));
        id(ada.post(
                "/claims/" + claim + "/evidence",
                Map.of("source", bill, "stance", "SUPPORTS", "excerpt", "Paid in cash by a diplomat.")));
    }

    @Test
    void judgesAPieceOfEvidence() {
        var adas = open(ada, "/claims/" + claim);
        var bens = open(ben, "/claims/" + claim);
        Reading.button(bens, "Judge").click();
        var dialog = bens.getByRole(AriaRole.DIALOG);

        pick(bens, dialog, "Credibility", "1");
        save(dialog, "How credible is what it says here?");
        assertThat(dialog.getByText("all evidence for this goes back to one origin"))
                .isVisible();

        pick(bens, dialog, "Credibility", "2");
        save(dialog, "How credible is what it says here?");
        pick(bens, dialog, "Reliability", "B");
        save(dialog, "How reliable is the source?");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("New origin"))
                .click();
        dialog.getByLabel("Name of the origin").fill("The leak of 3 May");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Name it"))
                .click();
        save(dialog, "Who said it first?");
        dialog.getByLabel("Reason").last().fill("The printer says it is forged.");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Set flag"))
                .click();

        assertThat(adas.getByLabel("Reliability of the source: B – Usually reliable. Credibility: 2 – Probably true."))
                .isVisible();
        assertThat(adas.getByText("Goes back to")).containsText("The leak of 3 May");
        assertThat(adas.getByText("The printer says it is forged.")).isVisible();
        assertThat(adas.getByText("1 independent origin")).isVisible();
    }

    @Test
    void capturesASource() {
        var adas = open(ada, "/sources");
        var bens = open(ben, "/sources");

        bens.getByText("Not captured yet").click();
        bens.locator("input[type=file]")
                .setInputFiles(new FilePayload(
                        "bill.html",
                        "text/html",
                        "<h1>The bill</h1><p>Paid in cash.<script>document.title='run'</script>"
                                .getBytes(StandardCharsets.UTF_8)));

        assertThat(adas.getByText("One snapshot")).isVisible();
        adas.getByText("One snapshot").click();
        assertThat(adas.getByText("uploaded by Ben")).isVisible();
        Reading.button(adas, "Check again").click();
        assertThat(adas.getByText("the bytes are those that were captured")).isVisible();
        Reading.button(adas, "Read its words").click();
        assertThat(adas.getByRole(AriaRole.DIALOG)).containsText("Paid in cash.");
        assertThat(adas.title()).doesNotContain("run");
    }

    private static void pick(Page page, Locator dialog, String what, String grade) {
        dialog.getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName(what))
                .click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(Pattern.compile("^" + grade)))
                .click();
    }

    private static void save(Locator dialog, String question) {
        dialog.locator("section")
                .filter(new Locator.FilterOptions().setHasText(question))
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Save"))
                .click();
    }

    private Page open(Person person, String path) {
        var page = screens.window(server.toString());
        page.navigate("/investigations/" + person.investigation() + path);
        page.getByLabel("E-mail").fill(person.email());
        page.locator("input[type=password]").fill(Person.PASSWORD);
        Reading.button(page, "Sign in").click();
        assertThat(page.getByText("Live", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        return page;
    }

    private static String id(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return answer.path("entries[-1].object.id");
    }
}
