package org.substantiate.web;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** An installation behind a proxy with TLS, whose limits are soon reached. */
public class BehindAProxy implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "quarkus.datasource.jdbc.url",
                "jdbc:h2:mem:proxy;DB_CLOSE_DELAY=-1",
                "substantiate.public-url",
                "https://desk.example.org",
                "substantiate.trusted-proxies",
                "127.0.0.1,10.0.0.0/8",
                "quarkus.http.proxy.trusted-proxies",
                "127.0.0.1,10.0.0.0/8",
                "substantiate.rate.commands-a-minute",
                "12",
                "substantiate.rate.invitations-an-hour",
                "2",
                "substantiate.rate.refused-links-an-hour",
                "3",
                "substantiate.rate.sign-ins-begun-a-minute",
                "3");
    }
}
