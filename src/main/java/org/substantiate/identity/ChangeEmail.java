package org.substantiate.identity;

import jakarta.validation.constraints.NotNull;
import org.substantiate.problem.Text;

/** Says with which address one signs in from now on; whoever has that address may take the account over. */
record ChangeEmail(
        @NotNull @Text(max = 254) String email, @NotNull Password currentPassword) {}
