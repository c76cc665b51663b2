package org.substantiate.claim;

import jakarta.validation.constraints.NotNull;
import org.substantiate.problem.Text;

/** Puts a claim aside without a verdict. */
public record CloseClaim(
        @NotNull ClosingCode code,
        @NotNull @Text(max = 2000) String reason) {}
