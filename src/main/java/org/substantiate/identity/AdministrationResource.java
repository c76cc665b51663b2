package org.substantiate.identity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Others' accounts, for admins. */
@Path("/api/admin/accounts")
class AdministrationResource {

    /** A page of accounts, newest first; the next one begins behind the last id. */
    record AccountPage(List<AdministeredAccount> items) {}

    private final SignedIn signedIn;
    private final Administration administration;

    AdministrationResource(SignedIn signedIn, Administration administration) {
        this.signedIn = signedIn;
        this.administration = administration;
    }

    @GET
    public AccountPage accounts(
            @RestQuery @Size(max = 100) @Nullable String search,
            @RestQuery @Nullable UUID before,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        signedIn.admin();
        return new AccountPage(administration.accounts(search, before, limit));
    }

    @POST
    @ResponseStatus(201)
    public Administration.MadeAccount make(@NotNull @Valid MakeAccount command) {
        return administration.make(signedIn.admin(), command);
    }

    @PUT
    @Path("{account}")
    public AdministeredAccount change(UUID account, @NotNull @Valid ChangeStanding command) {
        return administration.change(signedIn.admin(), account, command);
    }

    @POST
    @Path("{account}/reset-link")
    @ResponseStatus(201)
    public IssuedLink issueLink(UUID account) {
        return administration.issueLink(signedIn.admin(), account);
    }

    @DELETE
    @Path("{account}")
    public void delete(UUID account) {
        administration.delete(signedIn.admin(), account);
    }
}
