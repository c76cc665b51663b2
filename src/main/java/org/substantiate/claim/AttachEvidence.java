package org.substantiate.claim;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.substantiate.problem.Text;

/**
 * Brings what a source says to bear on a claim.
 *
 * @param excerpt what the source says, in its own words
 * @param locator where in the source, as in "p. 12"
 */
public record AttachEvidence(
        @NotNull UUID source,
        @NotNull Stance stance,
        @NotNull @Text(max = 5000) String excerpt,
        @Nullable @Text(max = 200) String locator) {}
