package org.substantiate.screen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.substantiate.Desk;
import org.substantiate.Person;

/** Ada before a real browser, whose authenticator is Chromium's virtual one. */
@QuarkusTest
class SigningInByPasskeyTest {

    @RegisterExtension
    static final Screens screens = new Screens();

    @TestHTTPResource
    URI server;

    @Inject
    Desk desk;

    @Test
    @DisplayName("AC97 a passkey is added on the account page, and opens the account next time")
    void addsAPasskeyAndSignsInWithIt() {
        var ada = desk.signsIn("Ada");
        var page = screens.window("http://localhost:" + server.getPort());
        var authenticator = authenticatorOf(page);
        page.navigate("/account");
        page.getByLabel("E-mail").fill(ada.email());
        page.locator("input[type=password]").fill(Person.PASSWORD);
        Reading.button(page, "Sign in").click();

        page.getByLabel("Name of the passkey").fill("Ada's laptop");
        Reading.button(page, "Add a passkey").click();
        assertThat(page.getByText("Ada's laptop")).isVisible();

        ada.signsOut();
        page.context().clearCookies();
        page.navigate("/account");
        Reading.button(page, "Sign in with a passkey").click();
        assertThat(page.getByText("Ada's laptop")).isVisible();
        assertThat(page.getByText("by passkey").first()).isVisible();

        // somebody else at the same screen, whom the authenticator does not know
        authenticator.verifies(false);
        page.context().clearCookies();
        page.navigate("/account");
        Reading.button(page, "Sign in with a passkey").click();
        assertThat(page.getByText("The browser showed no passkey")).isVisible();
    }

    /** A device with a fingerprint reader, in the browser alone. */
    private static Authenticator authenticatorOf(Page page) {
        var session = page.context().newCDPSession(page);
        session.send("WebAuthn.enable", new JsonObject());
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        var parameters = new JsonObject();
        parameters.add("options", options);
        var id = session.send("WebAuthn.addVirtualAuthenticator", parameters)
                .get("authenticatorId")
                .getAsString();
        return verified -> {
            var change = new JsonObject();
            change.addProperty("authenticatorId", id);
            change.addProperty("isUserVerified", verified);
            session.send("WebAuthn.setUserVerified", change);
        };
    }

    private interface Authenticator {
        void verifies(boolean verified);
    }
}
