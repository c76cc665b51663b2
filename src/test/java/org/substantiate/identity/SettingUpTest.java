package org.substantiate.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
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
    @DisplayName("AC13 a new start makes a new link, and the older one works no more")
    void replacesAnOlderLink() {
        var older = links.offer().orElseThrow().value();
        var newer = links.offer().orElseThrow().value();

        expectNotValid(older);
        Person.at(server, "Ada").setsUp(newer);
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

    private void expectNotValid(String token) {
        var mallory = Person.at(server, "Mallory");
        var answer = mallory.post(
                "/api/set-up",
                Map.of("token", token, "name", "Mallory", "email", mallory.email(), "password", Person.PASSWORD));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.<String>path("type")).isEqualTo("urn:substantiate:problem:link-not-valid");
    }
}
