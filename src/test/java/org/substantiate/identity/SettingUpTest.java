package org.substantiate.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.substantiate.Person;

/** The first minutes of an installation. */
@QuarkusTest
@TestProfile(FreshInstallation.class)
class SettingUpTest {

    @Inject
    SetUpLinks links;

    @Inject
    EntityManager database;

    @TestHTTPResource
    URI server;

    @BeforeEach
    void forgetsEverybody() {
        QuarkusTransaction.requiringNew().run(() -> {
            database.createQuery("delete from Session").executeUpdate();
            database.createQuery("delete from Account").executeUpdate();
        });
    }

    @Test
    @DisplayName("AC13 the link on the console makes the first account, which looks after the installation")
    void makesTheFirstAccount() {
        var ada = Person.at(server, "Ada").setsUp(links.offer().orElseThrow().value());

        assertThat(ada.get("/api/session").<Boolean>path("account.admin")).isTrue();
        assertThat(ada.get("/api/session").<String>path("account.name")).isEqualTo("Ada");
    }

    @Test
    @DisplayName("AC13 the link works once, and none is offered any more")
    void worksOnce() {
        var token = links.offer().orElseThrow().value();
        Person.at(server, "Ada").setsUp(token);

        expectNotValid(token);
        assertThat(links.offer()).isEmpty();
    }

    @Test
    @DisplayName("AC13 a new start makes one more link, and whichever is used first ends the others")
    void offersOneMore() {
        var older = links.offer().orElseThrow().value();
        var newer = links.offer().orElseThrow().value();
        Person.at(server, "Ada").setsUp(older);

        expectNotValid(newer);
    }

    @Test
    @DisplayName("AC13 of two people with two links only one is the first")
    void makesOneFirstAccount() throws Exception {
        var tokens = Stream.of(links.offer(), links.offer(), links.offer(), links.offer())
                .map(link -> link.orElseThrow().value())
                .toList();
        var people = Executors.newFixedThreadPool(tokens.size());

        people.invokeAll(tokens.stream()
                .<Callable<Response>>map(token -> () -> Person.at(server, "Ada").post("/api/set-up", asked(token)))
                .toList());

        people.shutdown();
        assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> database.createQuery("select count(*) from Account", Long.class)
                                .getSingleResult()))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("AC93 a link made on demand ends the older ones; with accounts there is none")
    void replacesOlderLinks() {
        var older = links.offer().orElseThrow().value();
        var newer = links.replace().orElseThrow().value();

        expectNotValid(older);
        Person.at(server, "Ada").setsUp(newer);
        assertThat(links.replace()).isEmpty();
    }

    @Test
    @DisplayName("AC13 a link expires after a day")
    void expires() {
        var token = links.offer().orElseThrow().value();
        QuarkusTransaction.requiringNew()
                .run(() -> database.createQuery("update SetUpLink set expiresAt = :past")
                        .setParameter("past", Instant.now().minusSeconds(1))
                        .executeUpdate());

        expectNotValid(token);
    }

    @Test
    @DisplayName("AC12 a refused password leaves the link good")
    void keepsTheLinkWhenRefused() {
        var token = links.offer().orElseThrow().value();
        var ada = Person.at(server, "Ada");

        var answer = ada.post(
                "/api/set-up", Map.of("token", token, "name", "Ada", "email", ada.email(), "password", "password1234"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.<String>path("errors[0].field")).isEqualTo("password");
        ada.setsUp(token);
    }

    private static Map<String, String> asked(String token) {
        var email = UUID.randomUUID() + "@example.org";
        return Map.of("token", token, "name", "Somebody", "email", email, "password", Person.PASSWORD);
    }

    private void expectNotValid(String token) {
        var answer = Person.at(server, "Mallory").post("/api/set-up", asked(token));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.<String>path("type")).isEqualTo("urn:substantiate:problem:link-not-valid");
    }
}
