package org.substantiate.passkey;

import io.vertx.core.http.HttpServerRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import org.jboss.resteasy.reactive.RestResponse;
import org.substantiate.identity.AccountView;
import org.substantiate.identity.SessionCookie;
import org.substantiate.identity.Sessions;
import org.substantiate.identity.SignedIn;
import org.substantiate.web.Site;

/** Signing in with a passkey. */
@Path("/api/session/passkey")
class PasskeySignInResource {

    /** What an authenticator is to sign (WebAuthn §5.5). */
    record PasskeyRequest(String challenge, String relyingParty) {}

    /** Who is signed in. */
    record PasskeySession(AccountView account) {}

    private final SignedIn signedIn;
    private final Passkeys passkeys;
    private final Challenges challenges;
    private final Sessions sessions;
    private final SessionCookie session;
    private final PasskeyCookie cookie;
    private final Site site;

    PasskeySignInResource(
            SignedIn signedIn,
            Passkeys passkeys,
            Challenges challenges,
            Sessions sessions,
            SessionCookie session,
            PasskeyCookie cookie,
            Site site) {
        this.signedIn = signedIn;
        this.passkeys = passkeys;
        this.challenges = challenges;
        this.sessions = sessions;
        this.session = session;
        this.cookie = cookie;
        this.site = site;
    }

    @POST
    @Path("challenge")
    public RestResponse<PasskeyRequest> ask(@Context HttpServerRequest request) {
        var party = RelyingParty.of(site, request);
        var asked = challenges.ask(null);
        return cookie.asking(new PasskeyRequest(asked.challenge().value(), party.id()), asked, request);
    }

    @POST
    public RestResponse<PasskeySession> signIn(@NotNull @Valid UsePasskey command, @Context HttpServerRequest request) {
        var challenge = challenges.take(PasskeyCookie.in(request), null);
        var account = passkeys.recognise(command, RelyingParty.of(site, request), challenge);
        var token = sessions.begin(account.id(), Sessions.Means.PASSKEY);
        // a browser has one session: the new cookie replaces the older one, which nobody could end any more
        signedIn.anyone().ifPresent(before -> sessions.signOut(before, signedIn.session()));
        return RestResponse.ResponseBuilder.ok(new PasskeySession(account))
                .cookie(session.keeping(token, request))
                .build();
    }
}
