package org.substantiate.identity;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The security log, for those who look after the installation. */
@Path("/api/admin/security-log")
class SecurityLogResource {

    /** A page, newest first; the id of its last one leads to the next page. */
    record SecurityEvents(List<SecurityEventView> items) {}

    private final SignedIn signedIn;
    private final SecurityLog log;

    SecurityLogResource(SignedIn signedIn, SecurityLog log) {
        this.signedIn = signedIn;
        this.log = log;
    }

    @GET
    public SecurityEvents page(
            @RestQuery @Nullable UUID before,
            @RestQuery SecurityEvent.@Nullable Kind kind,
            @RestQuery @Nullable UUID account,
            @RestQuery @DefaultValue("100") @Min(1) @Max(500) int limit) {
        signedIn.admin();
        return new SecurityEvents(log.before(new SecurityLog.Past(before, kind, account), limit));
    }
}
