package org.substantiate.identity;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.substantiate.problem.Text;

/** Says with which address one signs in from now on; whoever has that address may take the account over. */
record ChangeEmail(
        @NotNull @Text(max = 254) String email, @Nullable Password currentPassword) {}
