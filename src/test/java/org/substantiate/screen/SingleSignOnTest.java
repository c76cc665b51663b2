package org.substantiate.screen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.substantiate.Desk;

/** Ada comes in by her organisation's Keycloak: in a real browser, through its own page. */
@QuarkusTest
@TestProfile(NewsroomWithKeycloak.class)
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
        Reading.button(page, "Unlink").click();
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
