package org.substantiate.screen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.substantiate.investigation.Role.CONTRIBUTOR;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.substantiate.Desk;
import org.substantiate.Person;

/** Ada and Ben before their own browsers, reading the same text. */
@QuarkusTest
class ReadingTogetherTest {

    private static final String TEXT = """
            # Notes from the harbour

            The mayor said on Monday that a foreign power had paid for the posters along the quay.

            Nobody has shown a receipt so far. <script>document.title = 'broken in'</script>

            The port authority declined to comment, and the printer could not be found at the address on the invoice.
            """;

    @RegisterExtension
    static final Screens screens = new Screens();

    @TestHTTPResource
    URI server;

    @Inject
    Desk desk;

    private Person ada;
    private Person ben;
    private UUID document;

    @BeforeEach
    void aTextForTwo() {
        ada = desk.owner("Ada");
        ben = desk.joins(ada, "Ben", CONTRIBUTOR);
        var added = ada.post("/documents", Map.of("text", TEXT, "format", "MARKDOWN"));
        document = UUID.fromString(added.path("entries[0].object.id"));
    }

    @Test
    void showsAClaimToEveryoneAsItIsRaised() {
        var adas = open(ada);
        var bens = open(ben);

        adas.selects("a foreign power had paid for the posters")
                .chooses("Claim")
                .writes("Statement", "A foreign power paid for the posters at the quay.")
                .writes("Claimant", "the mayor")
                .presses("Raise claim");

        assertThat(adas.text("A foreign power paid for the posters at the quay."))
                .isVisible();
        bens.letsIn("1 new");
        assertThat(bens.text("A foreign power paid for the posters at the quay."))
                .isVisible();
        assertThat(ada.get("/claims").<List<String>>path("items.statement"))
                .containsExactly("A foreign power paid for the posters at the quay.");
    }

    @Test
    void annotatesByKeyboardAlone() {
        var page = open(ada).page();

        Reading.button(page, "Select by keyboard").press("Enter");
        assertThat(page.getByText("Arrows move, Shift extends").first()).isVisible();
        // into the first paragraph, and the first words of it
        for (var key : List.of("PageDown", "Control+Shift+ArrowRight", "Control+Shift+ArrowRight")) {
            page.keyboard().press(key);
        }
        assertThat(page.getByText(Pattern.compile("^Selected: .+ .+")).first()).isAttached();
        page.keyboard().press("Enter");
        assertThat(page.locator("[role=toolbar] button").first()).isFocused();
        reach(page, "Comment");
        page.keyboard().press("Enter");
        page.keyboard().type("Which **mayor** was that?");
        page.keyboard().press("Control+Enter");

        assertThat(page.locator("strong", saying("mayor"))).isVisible();
        assertThat(ada.get("/annotations").<List<String>>path("items.body"))
                .containsExactly("Which **mayor** was that?");
    }

    @Test
    void keepsADraftWithoutConnectionAndCatchesUp() {
        var adas = open(ada);
        adas.selects("Nobody has shown a receipt")
                .chooses("Comment")
                .writes("Comment", "Has anyone asked the printer?");

        adas.page().context().setOffline(true);
        assertThat(adas.page()
                        .getByText(Pattern.compile("Connection lost|Connecting…"))
                        .first())
                .isVisible();
        bensSource();
        adas.presses("Save");
        assertThat(adas.text("The server cannot be reached")).isVisible();

        adas.page().context().setOffline(false);
        assertThat(adas.page().getByText("Live", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        adas.presses("Save");
        assertThat(adas.page().locator("p", saying("Has anyone asked the printer?")))
                .isVisible();
        adas.page().navigate("/investigations/" + ada.investigation() + "/sources");
        assertThat(adas.text("The printer's ledger")).isVisible();
    }

    @Test
    void showsBothVersionsWhenSomebodyElseIsFaster() {
        var source = bensSource();
        var page = open(ada).page();
        page.navigate("/investigations/" + ada.investigation() + "/sources");
        Reading.button(page, "Correct").click();
        page.getByLabel("Title").fill("The printer's ledger, as Ada read it");

        ben.put("/sources/" + source, 1, Map.of("title", "The printer's ledger, 2024", "citation", "shelf 12"));

        assertThat(page.getByText("Someone changed this while you were writing"))
                .isVisible();
        assertThat(page.getByText("The printer's ledger, 2024").first()).isVisible();
        assertThat(page.getByLabel("Title").last()).hasValue("The printer's ledger, as Ada read it");
        Reading.button(page, "Keep mine and go on").click();
        Reading.button(page, "Save").click();
        assertThat(page.getByText("The printer's ledger, as Ada read it").first())
                .isVisible();
        assertThat(ada.get("/sources").<String>path("items[0].title"))
                .isEqualTo("The printer's ledger, as Ada read it");
    }

    @Test
    void runsNothingThatTheTextBrings() {
        var page = open(ada).page();

        assertThat(page.title()).doesNotContain("broken in");
        assertThat(page.locator("main script")).hasCount(0);
    }

    private static Page.LocatorOptions saying(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private Reading open(Person person) {
        return Reading.of(person, document, screens.window(server.toString()));
    }

    private String bensSource() {
        return ben.post("/sources", Map.of("title", "The printer's ledger", "citation", "shelf 12"))
                .path("entries[0].object.id");
    }

    /** Goes through the bar with the keyboard until a button of it has the focus. */
    private static void reach(Page page, String name) {
        for (var steps = 0; steps < 8; steps++) {
            var focused = page.evaluate("document.activeElement.textContent");
            if (name.equals(focused)) {
                return;
            }
            page.keyboard().press("ArrowRight");
        }
        throw new AssertionError("the keyboard does not reach " + name);
    }
}
