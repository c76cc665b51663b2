package org.substantiate.assessment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.substantiate.claim.Confidence;
import org.substantiate.claim.VerdictValue;
import org.substantiate.problem.Text;

/**
 * Says what one thinks of a claim.
 *
 * @param rationale Markdown
 * @param evidence what it relies on; pieces that stand, on the same claim
 * @param replaces my assessment that the page showed me as my latest of the round; none if it showed none
 */
public record Assess(
        @NotNull VerdictValue value,
        @NotNull Confidence confidence,
        @NotNull @Text(max = 20_000) String rationale,
        @Nullable @Size(max = 100) List<@NotNull UUID> evidence,
        @Nullable UUID replaces) {

    List<UUID> relied() {
        return evidence == null ? List.of() : evidence.stream().distinct().toList();
    }

    Judgement on(long claimVersion) {
        return new Judgement(value, confidence, rationale, relied(), claimVersion);
    }
}
