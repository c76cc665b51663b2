package org.substantiate.assessment;

import jakarta.validation.constraints.NotNull;
import org.substantiate.problem.Text;

/** Declares a conflict of interest. */
public record Recuse(@NotNull @Text(max = 2000) String reason) {}
