package org.substantiate.investigation;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.substantiate.identity.NewAccount;
import org.substantiate.identity.NotSignedIn;
import org.substantiate.identity.Password;
import org.substantiate.identity.Secret;
import org.substantiate.problem.Text;

/** Follows an invitation: signed in with the token alone, else with what a new account needs. */
record AcceptInvitation(
        @NotNull Secret token,
        @Text(max = 100) @Nullable String name,
        @Text(max = 254) @Nullable String email,
        @Nullable Password password,
        @Text(max = 64) @Nullable String timeZone) {

    NewAccount newAccount() {
        if (name == null || email == null || password == null) {
            throw new NotSignedIn();
        }
        return NewAccount.of(email, name, password, timeZone);
    }

    /** Looks at an invitation without using it. */
    record PreviewInvitation(@NotNull Secret token) {}
}
