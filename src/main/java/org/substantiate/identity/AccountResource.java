package org.substantiate.identity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

/** One's own account. */
@Path("/api/account")
class AccountResource {

    private final SignedIn signedIn;
    private final Accounts accounts;

    AccountResource(SignedIn signedIn, Accounts accounts) {
        this.signedIn = signedIn;
        this.accounts = accounts;
    }

    @PUT
    public AccountView describe(@NotNull @Valid DescribeAccount command) {
        return accounts.describe(signedIn.actor(), command);
    }
}
