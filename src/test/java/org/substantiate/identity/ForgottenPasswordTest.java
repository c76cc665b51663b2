package org.substantiate.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.Method;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.substantiate.Desk;
import org.substantiate.Person;

/** Somebody who does not know the password any more, and a mail server that keeps what it gets. */
@QuarkusTest
@TestProfile(ForgottenPasswordTest.WithMail.class)
class ForgottenPasswordTest {

    private static final GreenMail POST_OFFICE =
            new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    private static final Pattern LINK = Pattern.compile("http://desk\\.example\\.org/reset#([\\w-]{43})\\s");

    private static final String ANOTHER = "seven green bottles";

    /** An installation that knows a mail server and its own public address. */
    public static class WithMail implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            POST_OFFICE.start();
            return Map.of(
                    "quarkus.datasource.jdbc.url", "jdbc:h2:mem:mail;DB_CLOSE_DELAY=-1",
                    "substantiate.public-url", "http://desk.example.org",
                    "substantiate.smtp-host", "127.0.0.1",
                    "quarkus.mailer.host", "127.0.0.1",
                    "quarkus.mailer.port", String.valueOf(POST_OFFICE.getSmtp().getPort()),
                    "quarkus.mailer.start-tls", "DISABLED",
                    "quarkus.mailer.from", "desk@example.org");
        }
    }

    @Inject
    Desk desk;

    @Inject
    ResetLinks links;

    @Inject
    EntityManager database;

    private Person ada;
    private Person nobody;

    @BeforeEach
    void adaHasAnAccount() {
        ada = desk.signsIn("Ada");
        nobody = desk.newcomer("Ada");
    }

    @Test
    @DisplayName("AC26 who asks gets a link by mail that chooses a password, once, and signs out everywhere")
    void helpsByMail() throws Exception {
        assertThat(asks(ada.email()).statusCode()).isEqualTo(202);
        var letter = letters(ada.email(), 1).get(0);
        var token = token(letter);

        assertThat(letter.getSubject()).isEqualTo("Choose a new password");
        assertThat(letter.getFrom()[0]).hasToString("desk@example.org");
        assertThat(nobody.post("/api/password-resets/preview", Map.of("token", token))
                        .<Map<String, String>>path(""))
                .isEqualTo(Map.of("email", ada.email(), "name", "Ada"));
        assertThat(uses(token, ANOTHER).statusCode()).isEqualTo(204);
        assertThat(ada.get("/api/session").statusCode()).isEqualTo(401);
        assertThat(signsIn(Person.PASSWORD).statusCode()).isEqualTo(401);
        assertThat(signsIn(ANOTHER).statusCode()).isEqualTo(200);
        notValid(uses(token, "eight green bottles"));
    }

    @Test
    @DisplayName("AC26 a letter is written in its receiver's language, and on the clock of its receiver")
    void speaksTheReceiversLanguage() throws Exception {
        ada.put("/api/account", Map.of("name", "Zoé 💡", "language", "fr", "timeZone", "Pacific/Noumea"));
        asks(ada.email());

        var letter = letters(ada.email(), 1).get(0);
        assertThat(letter.getSubject()).isEqualTo("Choisissez un nouveau mot de passe");
        assertThat(text(letter)).startsWith("Bonjour Zoé 💡,").contains("Il fonctionne une seule fois, jusqu’au");
        token(letter);
    }

    @Test
    @DisplayName("AC27 an address without an account gets the same answer, and nothing more")
    void doesNotTellWhoHasAnAccount() throws Exception {
        var unknown = UUID.randomUUID() + "@example.org";

        var forNobody = asks(unknown);
        var forAda = asks(ada.email());

        assertThat(forNobody.statusCode()).isEqualTo(forAda.statusCode()).isEqualTo(202);
        assertThat(forNobody.asString()).isEqualTo(forAda.asString()).isEmpty();
        letters(ada.email(), 1);
        assertThat(received(unknown)).isEmpty();
    }

    @Test
    @DisplayName("AC27 asking again sends nothing more for five minutes, and asking often has to wait")
    void fillsNobodysLetterBox() throws Exception {
        for (var asking = 0; asking < 5; asking++) {
            assertThat(asks(ada.email()).statusCode()).isEqualTo(202);
        }
        var answer = asks(ada.email());

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.header("Retry-After")).isNotNull();
        var ben = desk.signsIn("Ben");
        asks(ben.email());
        letters(ben.email(), 1);
        assertThat(received(ada.email())).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    @DisplayName("AC28 links in letters lead to the configured address, whatever a request says of the server's name")
    void trustsNoHostHeader() throws Exception {
        nobody.send(
                        Method.POST,
                        "/api/password-resets",
                        request -> request.header("Host", "evil.example")
                                .header("X-Forwarded-Host", "evil.example")
                                .header("Forwarded", "host=evil.example;proto=https")
                                .body(Map.of("email", ada.email())))
                .then()
                .statusCode(202);

        var letter = letters(ada.email(), 1).get(0);
        assertThat(text(letter)).doesNotContain("evil.example");
        token(letter);
    }

    @Test
    @DisplayName("AC29 a newer link replaces an older one")
    void isReplaced() {
        var older = links.issue(ada.account(), null).token();
        var newer = links.issue(ada.account(), null).token();

        notValid(uses(older, ANOTHER));
        assertThat(uses(newer, ANOTHER).statusCode()).isEqualTo(204);
    }

    @Test
    @DisplayName("AC29 a link is dead after a day, a changed password, and a changed address")
    void dies() {
        var late = links.issue(ada.account(), null).token();
        QuarkusTransaction.requiringNew()
                .run(() -> database.createQuery("update ResetLink l set l.expiresAt = :past where l.account = :account")
                        .setParameter("past", Instant.now().minusSeconds(1))
                        .setParameter("account", ada.account())
                        .executeUpdate());
        notValid(uses(late, ANOTHER));

        var afterPassword = links.issue(ada.account(), null).token();
        ada.put("/api/account/password", Map.of("currentPassword", Person.PASSWORD, "password", ANOTHER))
                .then()
                .statusCode(204);
        notValid(uses(afterPassword, "eight green bottles"));

        var afterAddress = links.issue(ada.account(), null).token();
        ada.put("/api/account/email", Map.of("currentPassword", ANOTHER, "email", "new-" + ada.email()))
                .then()
                .statusCode(200);
        notValid(uses(afterAddress, "eight green bottles"));
    }

    @Test
    @DisplayName("AC29 a refused password leaves the link good")
    void survivesABadPassword() {
        var token = links.issue(ada.account(), null).token();

        assertThat(uses(token, "password1234").statusCode()).isEqualTo(400);
        assertThat(uses(token, ANOTHER).statusCode()).isEqualTo(204);
    }

    @Test
    @DisplayName("AC29 a link works once, even for four people at the same moment")
    void worksOnce() throws Exception {
        var token = links.issue(ada.account(), null).token();
        var people = Executors.newFixedThreadPool(4);
        try {
            var answers = people
                    .invokeAll(Stream.of(1, 2, 3, 4)
                            .<Callable<Integer>>map(number -> () -> uses(token, "green bottles, number " + number)
                                    .statusCode())
                            .toList())
                    .stream()
                    .map(answer -> {
                        try {
                            return answer.get();
                        } catch (Exception e) {
                            throw new AssertionError(e);
                        }
                    })
                    .sorted()
                    .toList();
            assertThat(answers).containsExactly(204, 422, 422, 422);
        } finally {
            people.shutdown();
        }
    }

    @Test
    @DisplayName("AC29 a link that never was leads nowhere, and the database keeps only its hash")
    void keepsOnlyTheHash() {
        var token = links.issue(ada.account(), null).token();

        notValid(uses(Secret.fresh().value(), ANOTHER));
        notValid(nobody.post("/api/password-resets/preview", Map.of("token", new Secret(token).hash())));
        assertThat(database.createQuery("select l.tokenHash from ResetLink l where l.account = :account", String.class)
                        .setParameter("account", ada.account())
                        .getSingleResult())
                .isEqualTo(new Secret(token).hash());
    }

    @Test
    @DisplayName(
            "AC114 a changed password and a changed address are told to the address before, in its owner's language")
    void tellsOfChanges() throws Exception {
        ada.put("/api/account/password", Map.of("currentPassword", Person.PASSWORD, "password", ANOTHER))
                .then()
                .statusCode(204);
        assertThat(letters(ada.email(), 1).get(0).getSubject()).isEqualTo("Your password was changed");

        ada.put("/api/account", Map.of("name", "Zoé", "language", "fr", "timeZone", "UTC"));
        var email = "new-" + ada.email();
        ada.put("/api/account/email", Map.of("currentPassword", ANOTHER, "email", email))
                .then()
                .statusCode(200);
        var letter = letters(ada.email(), 2).get(1);
        assertThat(letter.getSubject()).isEqualTo("Votre adresse e-mail a changé");
        assertThat(text(letter)).startsWith("Bonjour Zoé,").doesNotContain(email);
        assertThat(received(email)).isEmpty();

        uses(links.issue(ada.account(), null).token(), "eight green bottles");
        assertThat(letters(email, 1).get(0).getSubject()).isEqualTo("Votre mot de passe a changé");
    }

    @Test
    @DisplayName("AC29 a disabled account gets no letter, and the link that lies in its letter box is dead")
    void doesNotHelpDisabledAccounts() throws Exception {
        asks(ada.email());
        var token = token(letters(ada.email(), 1).get(0));
        var warden = desk.admin("Wanda");
        disables(warden, true);
        notValid(uses(token, ANOTHER));

        var ben = desk.signsIn("Ben");
        asks(ada.email());
        asks(ben.email());
        letters(ben.email(), 1);
        assertThat(received(ada.email())).hasSize(1);

        disables(warden, false);
        notValid(uses(token, ANOTHER));
    }

    private void disables(Person warden, boolean disabled) {
        warden.put("/api/admin/accounts/" + ada.account(), Map.of("admin", false, "disabled", disabled))
                .then()
                .statusCode(200);
    }

    @Test
    @DisplayName("AC30 the page is told by what ways one signs in, and that a forgotten password is helped by mail")
    void tellsTheWays() {
        assertThat(nobody.get("/api/sign-in-ways").<Boolean>path("resetByMail")).isTrue();
        assertThat(nobody.get("/api/sign-in-ways").<Boolean>path("password")).isTrue();
    }

    private Response asks(String email) {
        return nobody.post("/api/password-resets", Map.of("email", email));
    }

    private Response uses(String token, String password) {
        return nobody.post("/api/password-resets/use", Map.of("token", token, "password", password));
    }

    private Response signsIn(String password) {
        return nobody.post("/api/session", Map.of("email", ada.email(), "password", password));
    }

    private static void notValid(Response answer) {
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.<String>path("type")).isEqualTo("urn:substantiate:problem:link-not-valid");
    }

    private static List<MimeMessage> letters(String email, int expected) {
        await().until(() -> received(email).size() == expected);
        return received(email);
    }

    private static List<MimeMessage> received(String email) {
        return Arrays.stream(POST_OFFICE.getReceivedMessages())
                .filter(letter -> to(letter).equals(email))
                .toList();
    }

    private static String to(MimeMessage letter) {
        try {
            return letter.getRecipients(RecipientType.TO)[0].toString();
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static String text(MimeMessage letter) throws MessagingException, IOException {
        assertThat(GreenMailUtil.getWholeMessage(letter)).isNotEmpty();
        return letter.getContent().toString();
    }

    private static String token(MimeMessage letter) throws MessagingException, IOException {
        var link = LINK.matcher(text(letter));
        assertThat(link.find()).as(text(letter)).isTrue();
        return link.group(1);
    }
}
