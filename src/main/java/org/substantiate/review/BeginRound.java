package org.substantiate.review;

import jakarta.validation.constraints.NotNull;
import org.substantiate.problem.Text;

/** Takes a decided claim up again, in a new round. */
public record BeginRound(
        @NotNull ReopeningTrigger trigger,
        @NotNull @Text(max = 2000) String reason) {}
