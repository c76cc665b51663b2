package org.substantiate.assessment;

import jakarta.validation.constraints.NotNull;
import org.substantiate.problem.Text;

/** Ends a blind round before it ends by itself. */
public record EndBlindRound(@NotNull @Text(max = 2000) String reason) {}
