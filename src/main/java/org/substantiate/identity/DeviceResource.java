package org.substantiate.identity;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** One's own sessions, one for each browser that is signed in. */
@Path("/api/account/sessions")
class DeviceResource {

    /** Those that have not ended, last heard of first. */
    record Devices(List<SignedInDevice> items) {}

    private final SignedIn signedIn;
    private final Sessions sessions;
    private final SessionCookie cookie;

    DeviceResource(SignedIn signedIn, Sessions sessions, SessionCookie cookie) {
        this.signedIn = signedIn;
        this.sessions = sessions;
        this.cookie = cookie;
    }

    @GET
    public Devices all() {
        return new Devices(sessions.of(signedIn.actor(), signedIn.session()));
    }

    @DELETE
    @Path("{session}")
    public RestResponse<Void> end(UUID session, @Context HttpServerRequest request) {
        sessions.end(signedIn.actor(), session);
        return ended(session.toString().equals(signedIn.session()), request);
    }

    /**
     * Signs out everywhere.
     *
     * @param own whether the browser that asks is signed out as well
     */
    @DELETE
    public RestResponse<Void> endAll(
            @RestQuery @DefaultValue("false") boolean own, @Context HttpServerRequest request) {
        if (own) {
            sessions.signOutEverywhere(signedIn.actor().account());
        } else {
            sessions.endOthers(signedIn.actor().account(), signedIn.session());
        }
        return ended(own, request);
    }

    private RestResponse<Void> ended(boolean own, HttpServerRequest request) {
        var answer = RestResponse.ResponseBuilder.<Void>noContent();
        return (own ? answer.cookie(cookie.forgotten(request)) : answer).build();
    }
}
