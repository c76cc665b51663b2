package org.substantiate.identity;

import jakarta.validation.constraints.NotNull;
import org.substantiate.problem.Text;

/** Chooses a password with a link in place of the present one. */
record UseResetLink(@NotNull Secret token, @NotNull Password password) {

    /** Looks whose link it is without using it. */
    record PreviewResetLink(@NotNull Secret token) {}

    /** Says that one does not know the password any more. */
    record AskForResetLink(@NotNull @Text(max = 254) String email) {}
}
