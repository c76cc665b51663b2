package org.substantiate.review;

import jakarta.validation.constraints.NotNull;
import org.substantiate.problem.Text;

/** Asks the editors to take a decided claim up again. */
public record AskToReopen(@NotNull @Text(max = 2000) String reason) {}
