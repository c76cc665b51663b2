package org.substantiate.review;

import jakarta.validation.constraints.NotNull;
import org.substantiate.problem.Text;

/**
 * Says that a verdict holds, though something it rested on has changed, or somebody asked for reopening.
 *
 * @param conflictOfInterest whether who says so is not free in the claim; asked each time
 */
public record StillStands(
        @NotNull @Text(max = 2000) String reason, @NotNull Boolean conflictOfInterest) {}
