package org.substantiate.screen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.substantiate.investigation.Role.CONTRIBUTOR;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.substantiate.Desk;
import org.substantiate.Person;

/** Ada and Ben before their own browsers, arguing about the same claim by keyboard. */
@QuarkusTest
class DebatingTogetherTest {

    @RegisterExtension
    static final Screens screens = new Screens();

    @TestHTTPResource
    URI server;

    @Inject
    Desk desk;

    private Person ada;
    private Person ben;
    private UUID document;
    private String claim;

    @BeforeEach
    void aClaimForTwo() {
        ada = desk.owner("Ada");
        ben = desk.joins(ada, "Ben", CONTRIBUTOR);
        var added = ada.post("/documents", Map.of("text", "Posters appeared."));
        document = UUID.fromString(added.path("entries[0].object.id"));
        var target =
                Map.of("revision", added.path("entries[0].data.revision"), "start", 0, "end", 7, "exact", "Posters");
        claim = ada.post(
                        "/claims",
                        Map.of("statement", "They paid.", "materiality", "LOW", "occurrences", List.of(target)))
                .path("entries[-1].object.id");
    }

    @Test
    void asksAnswersAndSettles() {
        var adas = open(ada);
        var bens = open(ben);

        adaAsksBen(adas);
        benAnswers(bens);
        adaSettlesIt(adas);

        assertThat(bens.getByText("Resolved by Ada").first()).isVisible();
        assertThat(ada.get("/arguments").<List<String>>path("items.body"))
                .containsExactly("Who saw it, @[" + ben.account() + "] ?", "I **did**.");
    }

    private void adaAsksBen(Page adas) {
        adas.getByText("Question", new Page.GetByTextOptions().setExact(true)).click();
        field(adas).focus();
        adas.keyboard().type("Who saw it, @be");
        assertThat(adas.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Ben")))
                .isVisible();
        adas.keyboard().press("Enter");
        adas.keyboard().type("?");
        adas.keyboard().press("Control+Enter");
        assertThat(adas.locator(".mention")).hasText("@Ben");
    }

    private void benAnswers(Page bens) {
        Reading.button(bens, "1 new").press("Enter");
        assertThat(bens.locator(".mention")).hasText("@Ben");
        Reading.button(bens, "Answer").press("Enter");
        bens.keyboard().type("I **did**.");
        bens.keyboard().press("Control+Enter");
        assertThat(bens.locator("strong", new Page.LocatorOptions().setHasText("did")))
                .isVisible();
    }

    private void adaSettlesIt(Page adas) {
        Reading.button(adas, "1 new").press("Enter");
        assertThat(adas.getByText("Open questions (1)")).isVisible();
        adas.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Resolve"))
                .first()
                .press("Enter");
        assertThat(adas.getByText("Open questions (0)")).isVisible();
    }

    private Page open(Person person) {
        var page =
                Reading.of(person, document, screens.window(server.toString())).page();
        page.navigate("/investigations/" + person.investigation() + "/claims/" + claim);
        assertThat(field(page)).isVisible();
        assertThat(page.getByText("Live", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        return page;
    }

    private static Locator field(Page page) {
        return page.getByRole(
                        AriaRole.TEXTBOX,
                        new Page.GetByRoleOptions().setName("Argument").setExact(true))
                .last();
    }
}
