package org.substantiate.investigation;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;

/** The roles that groups of the provider of single sign-on give, as the operator configured them. */
@Singleton
class GroupRoles {

    static final String SETTING = "substantiate.oidc.group-roles";

    /** {@code fact-desk=018f…:EDITOR} */
    private static final Pattern FORM = Pattern.compile("/?(.+)=([0-9a-fA-F-]{36}):(READER|CONTRIBUTOR|EDITOR|OWNER)");

    private record Given(String group, UUID investigation, Role role) {

        static Given of(String written) {
            var form = FORM.matcher(written.strip());
            try {
                if (form.matches()) {
                    return new Given(form.group(1), UUID.fromString(form.group(2)), Role.valueOf(form.group(3)));
                }
            } catch (IllegalArgumentException noId) {
                // said below
            }
            throw new IllegalStateException(
                    SETTING + " has " + written + ". It is a list of group=investigation:ROLE, by comma.");
        }
    }

    /** Refuses to start with what cannot be meant. */
    void look(@Observes StartupEvent starting) {
        given().forEach(Given::role);
    }

    /** What members of these groups are, by investigation: the highest role that one of the groups gives. */
    Map<UUID, Role> of(Set<String> groups) {
        var roles = new HashMap<UUID, Role>();
        given().filter(one -> groups.contains(one.group()))
                .forEach(one -> roles.merge(one.investigation(), one.role(), Role::higher));
        return roles;
    }

    private static Stream<Given> given() {
        return ConfigProvider.getConfig().getOptionalValues(SETTING, String.class).stream()
                .flatMap(List::stream)
                .map(Given::of);
    }
}
