package org.substantiate.signon;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.substantiate.Desk;
import org.substantiate.Person;
import org.substantiate.identity.SetUpLinks;

/** An installation where nobody has a password, from its first minute on. */
@QuarkusTest
@TestProfile(WithoutPasswords.class)
class PasswordlessTest {

    @Inject
    Desk desk;

    @Inject
    SignOnSettings settings;

    @Inject
    SetUpLinks links;

    private static final String FIRST = "the first account";
    private static String setUpLink;

    private PlayedProvider provider;
    private Traveller ada;

    @BeforeEach
    void signsAdaIn() throws Exception {
        provider = new PlayedProvider(settings.issuer().orElseThrow());
        ada = new Traveller(desk.newcomer("Ada"), provider, FIRST);
        var link = links.offer();
        if (link.isPresent()) {
            setUpLink = link.get().value();
            var errand = Map.of("purpose", "SET_UP", "token", setUpLink);
            assertThat(ada.signsOn(errand, ada::described)).isEqualTo("/");
        } else {
            assertThat(ada.signsOn()).isEqualTo("/");
        }
    }

    @AfterEach
    void noProvider() {
        provider.close();
    }

    @Test
    @DisplayName("AC90 the link on the console makes the first account by single sign-on, once")
    void setsUp() {
        assertThat(ada.person().get("/api/session").<Boolean>path("account.admin"))
                .isTrue();
        assertThat(links.offer()).isEmpty();

        // made an admin here, not by groups: groups take nothing away
        assertThat(ada.signsOn()).isEqualTo("/");
        assertThat(ada.person().get("/api/session").<Boolean>path("account.admin"))
                .isTrue();

        var mallory = new Traveller(desk.newcomer("Mallory"), provider);
        assertThat(mallory.signsOn(Map.of("purpose", "SET_UP", "token", setUpLink), mallory::described))
                .isEqualTo("/sign-in?sign-on=link-not-valid");
    }

    @Test
    @DisplayName("AC90 without local sign-in no password is asked for or taken")
    void takesNoPassword() {
        var ben = desk.newcomer("Ben");
        assertThat(ben.get("/api/sign-in-ways").<Boolean>path("password")).isFalse();

        var attempts = Map.of(
                "/api/session", Map.of("email", ada.person().email(), "password", Person.PASSWORD),
                "/api/set-up", Map.of("token", "x", "name", "Ben", "email", ben.email(), "password", Person.PASSWORD));
        assertThat(ben.post("/api/session", attempts.get("/api/session")).<String>path("type"))
                .isEqualTo("urn:substantiate:problem:local-sign-in-off");
        assertThat(ben.post("/api/set-up", attempts.get("/api/set-up")).statusCode())
                .isIn(403, 422);

        ada.person().creates("Who paid for the posters?");
        var invited = ben.post(
                "/api/invitations/acceptance",
                Map.of(
                        "token",
                        ada.person().invites("READER"),
                        "name",
                        "Ben",
                        "email",
                        ben.email(),
                        "password",
                        Person.PASSWORD));
        assertThat(invited.<String>path("type")).isEqualTo("urn:substantiate:problem:local-sign-in-off");
    }

    @Test
    @DisplayName("AC112 without local sign-in a chosen password is refused, and not kept")
    void keepsNoPassword() {
        var answer = ada.person().put("/api/account/password", Map.of("password", "seven green bottles"));

        assertThat(answer.<String>path("type")).isEqualTo("urn:substantiate:problem:local-sign-in-off");
        assertThat(ada.person().get("/api/session").<Boolean>path("account.hasPassword"))
                .isFalse();
    }

    @Test
    @DisplayName("AC84 who is not invited gets no account; who holds an invitation that works gets one, and follows it")
    void letsInvitedPeopleIn() {
        var ben = new Traveller(desk.newcomer("Ben"), provider);
        assertThat(ben.signsOn()).isEqualTo("/sign-in?sign-on=no-account");
        assertThat(ben.begins(Map.of("purpose", "INVITED", "token", "guessed")).<String>path("type"))
                .isEqualTo("urn:substantiate:problem:link-not-valid");

        ada.person().creates("Who paid for the posters?");
        var invitation = ada.person().invites("READER");
        assertThat(ben.signsOn(Map.of("purpose", "INVITED", "token", invitation, "to", "/join"), ben::described))
                .isEqualTo("/join");
        var accepted = ben.person().post("/api/invitations/acceptance", Map.of("token", invitation));
        assertThat(accepted.<String>path("investigation"))
                .isEqualTo(ada.person().investigation().toString());
    }

    @Test
    @DisplayName("AC83 an address that the provider has verified opens its account where the operator wants it")
    void linksByVerifiedAddress() {
        var again = new Traveller(desk.newcomer("Ada"), provider);
        var email = ada.person().get("/api/session").<String>path("account.email");

        assertThat(again.signsOn(said -> said.claim("email", email))).isEqualTo("/sign-in?sign-on=no-account");
        assertThat(again.signsOn(said -> said.claim("email", email).claim("email_verified", false)))
                .isEqualTo("/sign-in?sign-on=no-account");
        assertThat(again.signsOn(said -> said.claim("email", email).claim("email_verified", true)))
                .isEqualTo("/");
        assertThat(again.person().get("/api/session").<String>path("account.email"))
                .isEqualTo(email);
        assertThat(again.person().get("/api/account/linked-identities").<List<String>>path("items.id"))
                .hasSize(2);
    }
}
