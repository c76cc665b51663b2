package org.substantiate.claim;

import jakarta.validation.constraints.NotNull;
import org.substantiate.problem.Text;

/** Says what is wrong with a piece of evidence. */
public record FlagEvidence(
        @NotNull Flag flag, @NotNull @Text(max = 2000) String reason) {}
