package org.substantiate.signon;

import static org.substantiate.identity.SecurityEvent.Kind.SINGLE_SIGN_ON_REFUSED;

import io.vertx.core.http.HttpServerRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.substantiate.event.Actor;
import org.substantiate.identity.FreshProof;
import org.substantiate.identity.LinkNotValid;
import org.substantiate.identity.Secret;
import org.substantiate.identity.SecurityEvent;
import org.substantiate.identity.SecurityLog;
import org.substantiate.identity.SessionCookie;
import org.substantiate.identity.Sessions;
import org.substantiate.identity.SignedIn;
import org.substantiate.problem.NotFound;
import org.substantiate.signon.SignOnFailed.Reason;
import org.substantiate.web.Site;

/** To the provider, and back. */
@Path("/api/sign-in/oidc")
class SignOnResource {

    /** Where the browser is to go. */
    record Way(URI address) {}

    /** As long as the way back may take after the provider has asked somebody who they are. */
    private static final Duration AT_THE_PROVIDER = Duration.ofMinutes(2);

    private static final String BACK = "/api/sign-in/oidc/callback";

    private final SignOnSettings settings;
    private final Provider provider;
    private final Attempts attempts;
    private final LinkedIdentities identities;
    private final Guests guests;
    private final AttemptCookie cookie;
    private final Sessions sessions;
    private final SessionCookie sessionCookie;
    private final SignedIn signedIn;
    private final FreshProof fresh;
    private final SecurityLog security;
    private final Site site;
    private final Clock clock;

    SignOnResource(
            SignOnSettings settings,
            Provider provider,
            Attempts attempts,
            LinkedIdentities identities,
            Guests guests,
            AttemptCookie cookie,
            Sessions sessions,
            SessionCookie sessionCookie,
            SignedIn signedIn,
            FreshProof fresh,
            SecurityLog security,
            Site site,
            Clock clock) {
        this.settings = settings;
        this.provider = provider;
        this.attempts = attempts;
        this.identities = identities;
        this.guests = guests;
        this.cookie = cookie;
        this.sessions = sessions;
        this.sessionCookie = sessionCookie;
        this.signedIn = signedIn;
        this.fresh = fresh;
        this.security = security;
        this.site = site;
        this.clock = clock;
    }

    /** A POST, so that no other site's page can begin it, and a link's token stands in no address. */
    @POST
    public RestResponse<Way> begin(@NotNull @Valid BeginSignOn command, @Context HttpServerRequest request) {
        if (!settings.isOn()) {
            throw new NotFound();
        }
        var errand = errand(command, request);
        var proof = SignOnProof.fresh();
        var page = provider.page(proof, back(request), errand.purpose() == Purpose.CONFIRM);
        attempts.begin(proof, errand);
        return RestResponse.ResponseBuilder.ok(new Way(page))
                .cookie(cookie.keeping(proof, request))
                .build();
    }

    private Errand errand(BeginSignOn command, HttpServerRequest request) {
        var to = new LocalPath(command.to());
        return switch (command.purpose()) {
            case SIGN_IN -> new Errand(Purpose.SIGN_IN, to, null, null);
            case LINK -> {
                fresh.expect(signedIn, command.password(), request);
                yield new Errand(Purpose.LINK, to, signedIn.actor().account(), null);
            }
            case CONFIRM -> new Errand(Purpose.CONFIRM, to, signedIn.actor().account(), null);
            case SET_UP ->
                new Errand(Purpose.SET_UP, to, null, command.heldToken().hash());
            case INVITED -> {
                if (!guests.holdInvitation(command.heldToken())) {
                    throw new LinkNotValid();
                }
                yield new Errand(Purpose.INVITED, to, null, null);
            }
        };
    }

    /** Where the provider sends the browser back to; always goes on to a page of ours. */
    @GET
    @Path("callback")
    public RestResponse<Void> comeBack(
            @QueryParam("state") @Nullable String state,
            @QueryParam("code") @Nullable String code,
            @QueryParam("iss") @Nullable String issuer,
            @Context HttpServerRequest request) {
        if (!settings.isOn()) {
            throw new NotFound();
        }
        var proof = cookie.of(request).map(browser -> new SignOnProof(new Secret(String.valueOf(state)), browser));
        var errand = proof.flatMap(attempts::finish);
        try {
            if (errand.isEmpty()) {
                throw new SignOnFailed(Reason.NOT_BEGUN_HERE);
            }
            return finish(errand.get(), proof.orElseThrow(), code, issuer, request);
        } catch (SignOnFailed failed) {
            security.note(SecurityEvent.of(SINGLE_SIGN_ON_REFUSED).with("reason", failed.reason()));
            return RestResponse.ResponseBuilder.<Void>create(RestResponse.Status.SEE_OTHER)
                    .header(
                            "Location",
                            page(errand) + "?sign-on=" + failed.reason().code())
                    .build();
        }
    }

    private RestResponse<Void> finish(
            Errand errand,
            SignOnProof proof,
            @Nullable String code,
            @Nullable String issuer,
            HttpServerRequest request) {
        // RFC 9207: an answer of another provider's says so
        if (issuer != null && !issuer.equals(settings.issuer().orElse(null))) {
            throw new SignOnFailed(Reason.NOT_PROVED);
        }
        if (code == null || code.isBlank()) {
            throw new SignOnFailed(Reason.DECLINED);
        }
        var identity = provider.identity(code, proof, back(request));
        var answer = RestResponse.ResponseBuilder.<Void>create(RestResponse.Status.SEE_OTHER)
                .header("Location", errand.to().path())
                .cookie(cookie.forgotten(request));
        if (errand.purpose() == Purpose.LINK) {
            identities.link(still(errand), identity);
            return answer.build();
        }
        var account = errand.purpose() == Purpose.CONFIRM
                ? identities.confirm(still(errand), identity, errand)
                : identities.admit(identity, errand);
        var proved = identity.wasAskedSince(clock.instant().minus(AT_THE_PROVIDER));
        if (errand.purpose() == Purpose.CONFIRM && !proved) {
            throw new SignOnFailed(Reason.NOT_PROVED);
        }
        var session = sessions.begin(account.id(), Sessions.Means.SINGLE_SIGN_ON, proved);
        // a browser has one session: the new cookie replaces the older one, which nobody could end any more
        signedIn.anyone().ifPresent(before -> sessions.signOut(before, signedIn.session()));
        return answer.cookie(sessionCookie.keeping(session, request)).build();
    }

    /** Whoever began the errand, if they are signed in still. */
    private Actor still(Errand errand) {
        return signedIn.anyone()
                .filter(here -> here.account().equals(errand.account()))
                .orElseThrow(() -> new SignOnFailed(Reason.NOT_SIGNED_IN));
    }

    private static String page(Optional<Errand> errand) {
        return errand.filter(known -> known.account() != null)
                .map(ofTheirOwn -> "/account")
                .orElse("/sign-in");
    }

    private URI back(HttpServerRequest request) {
        return URI.create(site.address(request) + BACK);
    }
}
