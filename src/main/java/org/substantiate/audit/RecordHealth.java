package org.substantiate.audit;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** For the monitoring: whether every log that was looked at is what was written ({@code /q/health/well}). */
@Wellness
@ApplicationScoped
class RecordHealth implements HealthCheck {

    private final SelfCheck check;

    RecordHealth(SelfCheck check) {
        this.check = check;
    }

    @Override
    public HealthCheckResponse call() {
        var findings = check.findings();
        var response = HealthCheckResponse.named("logs are what was written").status(findings.isEmpty());
        findings.forEach(
                found -> response.withData(found.log().toString(), "entry " + found.position() + ": " + found.what()));
        return response.build();
    }
}
