package org.substantiate.claim;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.substantiate.problem.Text;

/**
 * Corrects what the source says, or how that bears on the claim.
 *
 * @param excerpt what the source says, in its own words
 * @param locator where in the source, as in "p. 12"
 */
public record EditEvidence(
        @NotNull Stance stance,
        @NotNull @Text(max = 5000) String excerpt,
        @Nullable @Text(max = 200) String locator) {}
