package org.substantiate.bench;

import io.vertx.core.http.HttpMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** People with accounts, made through the public API as people would. */
final class Staff {

    private final Http http;
    private final Http.Cookies owner;

    Staff(Http http, String setUpToken) {
        this.http = http;
        this.owner = http.call(
                        fresh(),
                        HttpMethod.POST,
                        "/api/set-up",
                        Map.of("token", setUpToken, "name", "Ada", "email", email(), "password", password()))
                .expect(200)
                .cookies();
    }

    Http.Cookies owner() {
        return owner;
    }

    String investigation() {
        return http.call(owner, HttpMethod.POST, "/api/investigations", Map.of("title", "Who pays for the posters?"))
                .expect(201)
                .body()
                .at("/entries/0/object/id")
                .asText();
    }

    List<Http.Cookies> members(String investigation, int count) {
        var members = new ArrayList<Http.Cookies>();
        for (var i = 0; i < count; i++) {
            var token = http.call(
                            owner,
                            HttpMethod.POST,
                            "/api/investigations/" + investigation + "/invitations",
                            Map.of("role", "CONTRIBUTOR"))
                    .expect(201)
                    .body()
                    .at("/token")
                    .asText();
            members.add(http.call(
                            fresh(),
                            HttpMethod.POST,
                            "/api/invitations/acceptance",
                            Map.of("token", token, "name", "Ben", "email", email(), "password", password()))
                    .expect(200)
                    .cookies());
        }
        return members;
    }

    /** A browser that has just loaded the page. */
    private Http.Cookies fresh() {
        return http.call(Http.Cookies.NONE, HttpMethod.GET, "/api/session", null).cookies();
    }

    private static String email() {
        return UUID.randomUUID() + "@example.org";
    }

    private static String password() {
        return "a password for measuring";
    }
}
