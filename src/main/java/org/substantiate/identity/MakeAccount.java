package org.substantiate.identity;

import jakarta.validation.constraints.NotNull;
import org.substantiate.problem.Text;

/** Makes an account for somebody, who chooses a password with a link. */
record MakeAccount(
        @NotNull @Text(max = 100) String name,
        @NotNull @Text(max = 254) String email) {}
