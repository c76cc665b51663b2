package org.substantiate.review;

import jakarta.validation.constraints.NotNull;
import org.substantiate.problem.Text;

/** Gives another editor's verdict back to them. */
public record RefuseSignature(@NotNull @Text(max = 2000) String reason) {}
