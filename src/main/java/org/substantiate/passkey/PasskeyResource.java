package org.substantiate.passkey;

import io.vertx.core.http.HttpServerRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.substantiate.identity.Accounts;
import org.substantiate.identity.FreshProof;
import org.substantiate.identity.SignedIn;
import org.substantiate.web.Site;

/** The passkeys of one's own account. */
@Path("/api/account/passkeys")
class PasskeyResource {

    /** One's own passkeys. */
    record PasskeyList(List<PasskeyView> items) {}

    /**
     * What an authenticator is to make a passkey of (WebAuthn §5.4).
     *
     * @param relyingParty its id
     * @param user user handle, in base64url
     * @param algorithms COSE numbers, the best first
     * @param known credentials that the account has already
     */
    record PasskeyCreation(
            String challenge,
            String relyingParty,
            String user,
            String email,
            String name,
            List<Long> algorithms,
            List<String> known) {}

    private final SignedIn signedIn;
    private final Passkeys passkeys;
    private final Challenges challenges;
    private final Accounts accounts;
    private final FreshProof proof;
    private final PasskeyCookie cookie;
    private final Site site;

    PasskeyResource(
            SignedIn signedIn,
            Passkeys passkeys,
            Challenges challenges,
            Accounts accounts,
            FreshProof proof,
            PasskeyCookie cookie,
            Site site) {
        this.signedIn = signedIn;
        this.passkeys = passkeys;
        this.challenges = challenges;
        this.accounts = accounts;
        this.proof = proof;
        this.cookie = cookie;
        this.site = site;
    }

    @GET
    public PasskeyList list() {
        return new PasskeyList(passkeys.of(signedIn.actor()));
    }

    @POST
    @Path("challenge")
    public RestResponse<PasskeyCreation> ask(
            @NotNull @Valid AskForPasskey command, @Context HttpServerRequest request) {
        var party = RelyingParty.of(site, request);
        var actor = signedIn.actor();
        proof.expect(signedIn, command.password(), request);
        var account = accounts.of(actor);
        var asked = challenges.ask(actor.account());
        var creation = new PasskeyCreation(
                asked.challenge().value(),
                party.id(),
                Passkeys.handle(actor.account()),
                account.email(),
                account.name(),
                Ceremony.ALGORITHMS,
                passkeys.credentials(actor));
        return cookie.asking(creation, asked, request);
    }

    @POST
    @ResponseStatus(201)
    public PasskeyView add(@NotNull @Valid AddPasskey command, @Context HttpServerRequest request) {
        var actor = signedIn.actor();
        var challenge = challenges.take(PasskeyCookie.in(request), actor.account());
        return passkeys.add(actor, command, RelyingParty.of(site, request), challenge);
    }

    @DELETE
    @Path("{passkey}")
    public void remove(@PathParam("passkey") UUID passkey) {
        passkeys.remove(signedIn.actor(), passkey, signedIn.session());
    }
}
