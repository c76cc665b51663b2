package org.substantiate.identity;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.substantiate.problem.Text;

/** Makes the first account of an installation, with the link that its console shows. */
record SetUp(
        @NotNull Secret token,
        @NotNull @Text(max = 100) String name,
        @NotNull @Text(max = 254) String email,
        @NotNull Password password,
        @Text(max = 64) @Nullable String timeZone) {}
