package org.substantiate.claim;

import jakarta.validation.constraints.NotNull;
import org.substantiate.problem.Text;

/** Takes a split back: the passages return to the claim that they came from. */
public record RejoinClaim(@NotNull @Text(max = 2000) String reason) {}
