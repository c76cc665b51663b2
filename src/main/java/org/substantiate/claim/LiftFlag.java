package org.substantiate.claim;

import jakarta.validation.constraints.NotNull;
import org.substantiate.problem.Text;

/** Says why a flag no longer holds. */
public record LiftFlag(
        @NotNull Flag flag, @NotNull @Text(max = 2000) String reason) {}
