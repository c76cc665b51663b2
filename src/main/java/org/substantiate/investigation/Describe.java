package org.substantiate.investigation;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.substantiate.problem.Text;

/** Says what an investigation is about: when it is created, and when that is edited. */
record Describe(
        @NotNull @Text(max = 300) String title,
        @Text(max = 2000) @Nullable String description) {}
