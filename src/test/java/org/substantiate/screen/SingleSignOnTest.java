package org.substantiate.screen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.substantiate.Desk;
import org.substantiate.Person;
import org.substantiate.identity.SetUpLinks;

/** Ada comes in by her organisation's Keycloak: in a real browser, through its own page. */
@QuarkusTest
@TestProfile(NewsroomWithKeycloak.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SingleSignOnTest {

    private static final String PASSWORD = UUID.randomUUID().toString();
    private static final String SIGN_IN = "Sign in with the newsroom";

    @RegisterExtension
    static final Screens screens = new Screens();

    private static Keycloak keycloak;

    @TestHTTPResource
    URI server;

    @ConfigProperty(name = "substantiate.oidc.issuer")
    URI issuer;

    @ConfigProperty(name = "substantiate.oidc.client-secret")
    String secret;

    @Inject
    Desk desk;

    @Inject
    SetUpLinks links;

    @Inject
    EntityManager database;

    @BeforeEach
    void aKeycloak() throws Exception {
        if (keycloak == null) {
            var own = server.getScheme() + "://" + server.getAuthority();
            keycloak = Keycloak.start(issuer, Map.of("server", own, "secret", secret, "password", PASSWORD));
        }
    }

    @AfterAll
    static void noKeycloak() {
        if (keycloak != null) {
            keycloak.close();
            keycloak = null;
        }
    }

    @Test
    @Order(1)
    @DisplayName("AC13 AC84 the link on the console makes the first account by single sign-on")
    void setsUp() {
        var page = screens.window(server.toString());

        page.navigate("/set-up#" + links.offer().orElseThrow().value());
        Reading.button(page, SIGN_IN).click();
        showsThePasswordTo(page, "wanda");

        assertThat(page.getByLabel(Pattern.compile("Wanda Warden")).first()).isVisible();
        assertThat(page.request().get("/api/session").text()).contains("wanda@newsroom.example", "\"admin\":true");
        assertThat(links.offer()).isEmpty();
    }

    @Test
    @DisplayName(
            "AC91 somebody with a password links the identity of their organisation, and comes in by it afterwards")
    void linksAnIdentity() {
        var lin = desk.signsIn("Lin");
        var page = screens.window(server.toString());
        page.navigate("/account");
        page.getByLabel("E-mail").fill(lin.email());
        page.getByLabel("Password").first().fill(Person.PASSWORD);
        page.locator("button[type=submit]").first().click();

        Reading.button(page, "Link with the newsroom").click();
        showsThePasswordTo(page, "lin");
        assertThat(page.getByText("lin@newsroom.example").first()).isVisible();
        assertThat(page.url()).endsWith("/account");

        page.getByLabel(Pattern.compile("Lin")).first().click();
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Sign out"))
                .click();
        Reading.button(page, SIGN_IN).click();
        assertThat(page.getByText("lin@newsroom.example").first()).isVisible();
        assertThat(page.request().get("/api/session").text())
                .contains(lin.account().toString());
    }

    @Test
    @DisplayName(
            "AC109 AC113 who came in by single sign-on shows the provider anew who they are, then deletes the account")
    void provesAnewAndLeaves() {
        var olga = desk.owner("Olga");
        var page = screens.window(server.toString());
        page.navigate("/join#" + olga.invites("READER"));
        Reading.button(page, SIGN_IN).click();
        showsThePasswordTo(page, "ben");
        Reading.button(page, "Join as Ben Okri").click();
        page.waitForURL("**/investigations/" + olga.investigation() + "**");
        QuarkusTransaction.requiringNew()
                .run(() -> database.createQuery("update Session set createdAt = :then")
                        .setParameter("then", Instant.now().minusSeconds(11 * 60))
                        .executeUpdate());

        page.navigate("/account");
        deletes(page);
        Reading.button(page, "Sign in with the newsroom again").click();
        // Keycloak knows him still, and asks all the same
        page.locator("#password").fill(PASSWORD);
        page.locator("#kc-login").click();
        page.waitForURL("**/account");
        deletes(page);

        assertThat(page.getByRole(AriaRole.DIALOG)).isHidden();
        assertThat(page.request().get("/api/session").status()).isEqualTo(401);
    }

    private static void deletes(Page page) {
        Reading.button(page, "Delete my account").click();
        page.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Delete my account"))
                .click();
    }

    @Test
    @DisplayName("AC80 AC84 AC89 an invited person comes in by single sign-on, goes, and comes again")
    void comesInGoesAndComesAgain() {
        var olga = desk.owner("Olga");
        var page = screens.window(server.toString());

        page.navigate("/join#" + olga.invites("READER"));
        Reading.button(page, SIGN_IN).click();
        showsThePasswordTo(page, "ada");
        Reading.button(page, "Join as Ada Lovelace").click();
        page.waitForURL("**/investigations/" + olga.investigation() + "**");
        assertThat(page.getByText("An investigation of Olga's").first()).isVisible();
        assertThat(olga.get("/members").<List<String>>path("items.name")).contains("Ada Lovelace");
        assertThat(page.request().get("/api/session").text()).contains("ada@newsroom.example", "\"admin\":true");

        page.navigate("/account");
        assertThat(page.getByText(Pattern.compile("by single sign-on")).first()).isVisible();
        assertThat(page.getByText("ada@newsroom.example").last()).isVisible();
        // the only way in stays
        Reading.button(page, "Unlink ada@newsroom.example").click();
        assertThat(page.getByText(Pattern.compile("This is the only way into your account")))
                .isVisible();

        page.getByLabel(Pattern.compile("Ada Lovelace")).first().click();
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Sign out"))
                .click();
        // Keycloak knows her still, and she goes on where she was
        Reading.button(page, SIGN_IN).click();
        assertThat(page.getByText(Pattern.compile("by single sign-on")).first()).isVisible();
        assertThat(page.url()).endsWith("/account");
    }

    @Test
    @DisplayName("AC84 AC88 who was not invited reads in a plain sentence what to do")
    void saysWhatToDo() {
        var page = screens.window(server.toString());

        page.navigate("/");
        Reading.button(page, SIGN_IN).click();
        showsThePasswordTo(page, "ben");

        assertThat(page.getByText(Pattern.compile("You have no account here"))).isVisible();
        assertThat(page.request().get("/api/session").status()).isEqualTo(401);
    }

    /** Fills in the page of Keycloak's. */
    private void showsThePasswordTo(Page page, String username) {
        page.locator("#username").waitFor();
        assertThat(page.url()).startsWith(issuer.toString());
        page.locator("#username").fill(username);
        page.locator("#password").fill(PASSWORD);
        page.locator("#kc-login").click();
    }
}
