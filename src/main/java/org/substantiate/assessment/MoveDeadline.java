package org.substantiate.assessment;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.substantiate.problem.Text;

/** Gives the assessors of a blind round more time, or less. */
public record MoveDeadline(
        @NotNull Instant deadline,
        @NotNull @Text(max = 2000) String reason) {}
