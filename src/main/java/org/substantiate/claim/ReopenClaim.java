package org.substantiate.claim;

import jakarta.validation.constraints.NotNull;
import org.substantiate.problem.Text;

/** Takes a closed claim up again. */
public record ReopenClaim(@NotNull @Text(max = 2000) String reason) {}
