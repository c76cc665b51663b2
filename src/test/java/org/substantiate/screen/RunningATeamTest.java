package org.substantiate.screen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.substantiate.investigation.Role.READER;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.substantiate.Desk;
import org.substantiate.Person;

/** Two browsers side by side: what an owner does to the team is on everybody's screen at once. */
@QuarkusTest
class RunningATeamTest {

    @RegisterExtension
    static final Screens screens = new Screens();

    @TestHTTPResource("/")
    URI server;

    @Inject
    Desk desk;

    private Person ada;

    @BeforeEach
    void adaHasAnInvestigation() {
        ada = desk.owner("Ada");
    }

    @Test
    void showsTheRemovedOneThatTheyAreOut() {
        var ben = desk.joins(ada, "Ben", READER);
        var adas = open(ada, "/members");
        var bens = open(ben, "/documents");

        Reading.button(adas, "More about Ben").click();
        adas.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Remove"))
                .click();
        adas.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Remove"))
                .click();

        assertThat(heading(bens, "You are no longer a member")).isVisible();
        assertThat(bens.getByText("An investigation of Ada's")).isVisible();
        assertThat(row(adas, "Ben")).hasCount(0);
        bens.getByText("To your investigations").click();
        assertThat(bens.getByText("No investigation yet")).isVisible();
    }

    @Test
    void showsWhoAcceptsAnInvitation() {
        var ben = desk.signsIn("Ben");
        var adas = open(ada, "/members");

        Reading.button(adas, "Invite").click();
        adas.getByText("By e-mail address").click();
        adas.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("E-mail"))
                .fill(ben.email());
        Reading.button(adas, "Invite").click();
        assertThat(row(adas, ben.email())).isVisible();
        var bens = screens.window(server.toString());
        signIn(ben, bens, "/");
        assertThat(bens.getByText("Ada invites you to the investigation")).isVisible();
        Reading.button(bens, "Accept").click();

        assertThat(heading(bens, "Documents")).isVisible();
        assertThat(row(adas, "Ben")).isVisible();
        assertThat(row(adas, ben.email())).hasCount(0);
    }

    @Test
    void givesARoleWhileOneIsLooking() {
        var ben = desk.joins(ada, "Ben", READER);
        var adas = open(ada, "/members");
        var bens = open(ben, "/members");
        assertThat(Reading.button(bens, "Invite")).hasCount(0);

        adas.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Role of Ben"))
                .click();
        adas.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Editor"))
                .click();
        Reading.button(adas, "Change role").click();

        assertThat(Reading.button(bens, "Invite")).isVisible();
        assertThat(ben.get("").<String>path("role")).isEqualTo("EDITOR");
    }

    @Test
    void archivesOnEveryScreen() {
        var ben = desk.joins(ada, "Ben", READER);
        ada.put("/members/" + ben.account(), java.util.Map.of("role", "CONTRIBUTOR"));
        var adas = open(ada, "/documents");
        var bens = open(ben, "/documents");
        assertThat(Reading.button(bens, "Add document")).isVisible();

        Reading.button(adas, "Archive").click();
        adas.getByLabel("Reason (optional)").fill("The report is out.");
        adas.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Archive"))
                .click();

        assertThat(bens.getByText("The report is out.")).isVisible();
        assertThat(Reading.button(bens, "Add document")).hasCount(0);
        assertThat(Reading.button(bens, "Open again")).hasCount(0);

        Reading.button(adas, "Open again").click();

        assertThat(Reading.button(bens, "Add document")).isVisible();
        assertThat(ada.get("/entries").<List<String>>path("entries.type"))
                .startsWith("investigation.restored", "investigation.archived");
    }

    private static Locator heading(Page page, String name) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator row(Page page, String name) {
        return page.getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText(name));
    }

    private Page open(Person person, String path) {
        var page = screens.window(server.toString());
        signIn(person, page, "/investigations/" + person.investigation() + path);
        assertThat(page.getByText("Live", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        return page;
    }

    private static void signIn(Person person, Page page, String address) {
        page.navigate(address);
        page.getByLabel("E-mail").fill(person.email());
        page.locator("input[type=password]").fill(Person.PASSWORD);
        Reading.button(page, "Sign in").click();
    }
}
