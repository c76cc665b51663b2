package org.substantiate.identity;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** An installation of its own, where nobody has an account yet. */
public class FreshInstallation implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("quarkus.datasource.jdbc.url", "jdbc:h2:mem:fresh;DB_CLOSE_DELAY=-1");
    }
}
