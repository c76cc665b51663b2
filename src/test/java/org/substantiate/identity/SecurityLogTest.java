package org.substantiate.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.substantiate.identity.SecurityEvent.Kind.ADMIN_GIVEN;
import static org.substantiate.identity.SecurityEvent.Kind.LINK_REFUSED;
import static org.substantiate.identity.SecurityEvent.Kind.PASSWORD_CHANGED;
import static org.substantiate.identity.SecurityEvent.Kind.ROLE_CHANGED;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.substantiate.Desk;
import org.substantiate.event.Actor;
import org.substantiate.event.Ids;
import org.substantiate.investigation.Role;

/** What an admin learns of what happens at the doors. */
@QuarkusTest
class SecurityLogTest {

    private static final Logger CATEGORY = Logger.getLogger("org.substantiate.security");

    /** Keeps the lines of the category. */
    private static final class Ear extends Handler {

        final List<String> lines = Collections.synchronizedList(new ArrayList<>());

        @Override
        public void publish(LogRecord told) {
            lines.add(told.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    @Inject
    Desk desk;

    @Inject
    SecurityLog log;

    @Inject
    EntityManager database;

    private final Ear ear = new Ear();

    @BeforeEach
    void listens() {
        CATEGORY.addHandler(ear);
    }

    @AfterEach
    void listensNoMore() {
        CATEGORY.removeHandler(ear);
    }

    @Test
    @DisplayName("AC60 tells of sign-ins, failures and what members are given, in a row and in a line")
    void tellsOfPeople() {
        var ada = desk.owner("Ada");
        var ben = desk.joins(ada, "Ben", Role.CONTRIBUTOR);
        ben.post("/api/session", Map.of("email", ben.email(), "password", "not the password"));
        ada.put("/members/" + ben.account(), Map.of("role", "EDITOR"));
        ada.delete("/members/" + ben.account());
        ben.signsOut();

        assertThat(kinds(of(ben.account())))
                .containsExactly(
                        "SIGNED_OUT",
                        "MEMBER_REMOVED",
                        "ROLE_CHANGED",
                        "SIGN_IN_FAILED",
                        "SIGNED_IN",
                        "INVITATION_USED",
                        "ACCOUNT_MADE");
        var changed = of(ben.account()).get(2);
        assertThat(changed.by()).isEqualTo(new SecurityEventView.NamedAccount(ada.account(), "Ada"));
        assertThat(changed.investigation()).isEqualTo(ada.investigation());
        assertThat(changed.detail()).isEqualTo(Map.of("role", "EDITOR"));
        assertThat(changed.address()).isEqualTo("127.0.0.1");
        assertThat(ear.lines)
                .filteredOn(line -> line.contains("\"ROLE_CHANGED\""))
                .singleElement()
                .asString()
                .contains("\"account\":\"" + ben.account() + "\"", "\"by\":\"" + ada.account() + "\"");
    }

    @Test
    @DisplayName("AC60 a browser cannot write lines of its own, nor turn one around")
    void keepsLinesWhole() {
        var ada = desk.signsIn("Ada");
        ada.send(
                Method.POST,
                "/api/session",
                request -> request.header("User-Agent", "Fire\tfox \"},{\u00a0\u202e" + "x".repeat(500))
                        .body(Map.of("email", ada.email(), "password", "not the password")));

        assertThat(of(ada.account()).get(0).agent()).startsWith("Fire fox").hasSize(200);
        assertThat(ear.lines).allMatch(line -> line.chars().allMatch(c -> c >= ' ' && c < 127));
        assertThat(ear.lines).anyMatch(line -> line.contains("Fire fox \\\"},{"));
    }

    @Test
    @DisplayName("AC61 a deed that was rolled back is not told")
    void keepsSilentAboutWhatDidNotHappen() {
        var somebody = Ids.next();

        QuarkusTransaction.begin();
        log.note(SecurityEvent.of(PASSWORD_CHANGED).about(somebody));
        QuarkusTransaction.rollback();

        assertThat(of(somebody)).isEmpty();
        assertThat(ear.lines).noneMatch(line -> line.contains(somebody.toString()));
    }

    @Test
    @DisplayName("AC61 a refusal is told although its transaction is rolled back")
    void tellsOfRefusals() {
        var somebody = Ids.next();

        QuarkusTransaction.begin();
        log.note(SecurityEvent.of(LINK_REFUSED).about(somebody));
        QuarkusTransaction.rollback();

        assertThat(kinds(of(somebody))).containsExactly("LINK_REFUSED");
        assertThat(ear.lines).anyMatch(line -> line.contains(somebody.toString()));
    }

    @Test
    @DisplayName("AC61 a deed is told without a transaction, too")
    void tellsOfDeedsOnTheirOwn() {
        var somebody = Ids.next();

        log.note(SecurityEvent.of(PASSWORD_CHANGED).by(new Actor(somebody)));

        assertThat(kinds(of(somebody))).containsExactly("PASSWORD_CHANGED");
        assertThat(ear.lines).anyMatch(line -> line.contains(somebody.toString()));
    }

    @Test
    @DisplayName("AC62 what was typed in place of an e-mail address is not kept")
    void keepsNoTypedAddresses() {
        var typed = "hunter2-" + UUID.randomUUID();
        var ada = desk.signsIn("Ada");

        ada.post("/api/session", Map.of("email", typed, "password", "a secret of mine"));

        var tried = Pseudonym.of(typed).text();
        assertThat(ear.lines).noneMatch(line -> line.contains("hunter2") || line.contains("secret of mine"));
        assertThat(ear.lines).anyMatch(line -> line.contains("\"detail.tried\":\"" + tried + "\""));
        assertThat(log.before(new SecurityLog.Past(null, SecurityEvent.Kind.SIGN_IN_FAILED, null), 100))
                .filteredOn(event -> tried.equals(event.detail().get("tried")))
                .singleElement()
                .matches(event -> event.account() == null);
    }

    @Test
    @DisplayName("AC63 forgets what is old, and the oldest refusals when there are too many")
    void forgets() {
        var somebody = Ids.next();
        var tooOld = Instant.now().minus(Duration.ofDays(181));
        var nobody = new Visitor(null, null);
        QuarkusTransaction.requiringNew().run(() -> {
            database.persist(new NotedEvent(SecurityEvent.of(ROLE_CHANGED).about(somebody), nobody, tooOld));
            for (var time = 0; time < 3; time++) {
                database.persist(new NotedEvent(
                        SecurityEvent.of(LINK_REFUSED).about(somebody).with("time", time), nobody, Instant.now()));
            }
            database.persist(new NotedEvent(SecurityEvent.of(ADMIN_GIVEN).about(somebody), nobody, Instant.now()));
        });

        QuarkusTransaction.requiringNew().run(() -> log.sweep(2));

        assertThat(of(somebody).stream().map(event -> event.kind() + " " + event.detail()))
                .containsExactly("ADMIN_GIVEN {}", "LINK_REFUSED {time=2}", "LINK_REFUSED {time=1}");
    }

    @Test
    @DisplayName("AC64 admins read it page by page; nobody else does")
    void showsItToAdmins() {
        var ada = desk.signsIn("Ada");
        var path = "/api/admin/security-log?limit=2&account=" + ada.account();
        assertThat(ada.get(path).statusCode()).isEqualTo(403);
        assertThat(desk.newcomer("Nobody").get(path).statusCode()).isEqualTo(401);
        ada.signsOut().signsIn();

        var admin = desk.admin("Ines");
        var first = admin.get(path);
        assertThat(first.<List<String>>path("items.kind")).containsExactly("SIGNED_IN", "SIGNED_OUT");
        var next = admin.get(path + "&before=" + first.path("items[1].id"));
        assertThat(next.<List<String>>path("items.kind")).containsExactly("SIGNED_IN", "ACCOUNT_MADE");
        assertThat(admin.get(path + "&kind=SIGNED_OUT").<List<String>>path("items.kind"))
                .containsExactly("SIGNED_OUT");
        assertThat(admin.get(path + "&kind=NOTHING").statusCode()).isIn(400, 404);
    }

    private List<SecurityEventView> of(UUID account) {
        return log.before(new SecurityLog.Past(null, null, account), 100);
    }

    private static List<String> kinds(List<SecurityEventView> events) {
        return events.stream().map(event -> event.kind().name()).toList();
    }
}
