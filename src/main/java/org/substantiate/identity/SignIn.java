package org.substantiate.identity;

import jakarta.validation.constraints.NotNull;
import org.substantiate.problem.Text;

/** Says who one is. */
record SignIn(
        @NotNull @Text(max = 254) String email, @NotNull Password password) {}
