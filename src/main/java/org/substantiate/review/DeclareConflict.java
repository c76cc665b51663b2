package org.substantiate.review;

import jakarta.validation.constraints.NotNull;
import org.substantiate.problem.Text;

/**
 * Says that one is not free in a claim, and so will neither decide on it nor sign.
 *
 * @param reason as far as one wants to say it
 */
public record DeclareConflict(@NotNull @Text(max = 2000) String reason) {}
