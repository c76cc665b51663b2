package org.substantiate.claim;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.substantiate.problem.Text;

/**
 * Says how credible a piece of information is, whoever it comes from.
 *
 * @param credibility 1 (confirmed by other sources) to 5 (improbable), 6 for what cannot be judged; null takes the grade back
 */
public record GradeEvidence(
        @Nullable @Min(1) @Max(6) Integer credibility,
        @Nullable @Text(max = 2000) String reason) {

    static final int CONFIRMED = 1;

    boolean confirms() {
        return credibility != null && credibility == CONFIRMED;
    }
}
