package org.substantiate.signon;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.substantiate.identity.Password;
import org.substantiate.identity.Secret;
import org.substantiate.problem.Invalid;
import org.substantiate.problem.Text;

/**
 * Asks for the way to the provider.
 *
 * @param to where to go on afterwards
 * @param token that of the link one holds: for {@link Purpose#INVITED} and {@link Purpose#SET_UP}
 * @param password for {@link Purpose#LINK}, of who signed in a while ago
 */
record BeginSignOn(
        @NotNull @Text(max = 2000) String to,
        @NotNull Purpose purpose,
        @Nullable Secret token,
        @Nullable Password password) {

    Secret heldToken() {
        if (token == null) {
            throw new Invalid("token", "is missing");
        }
        return token;
    }
}
