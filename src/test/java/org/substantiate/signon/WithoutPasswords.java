package org.substantiate.signon;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** An installation with single sign-on alone, for invited people only. */
public class WithoutPasswords implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return WithProvider.settings(
                "passwordless",
                Map.of("substantiate.local-sign-in", "false", "substantiate.oidc.link-by-email", "true"));
    }
}
