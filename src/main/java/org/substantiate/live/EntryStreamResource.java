package org.substantiate.live;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.impl.ConnectionBase;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.substantiate.event.Head;
import org.substantiate.event.Ids;
import org.substantiate.identity.SignedIn;
import org.substantiate.problem.NotFound;

/** The feed for programs that speak plain HTTP: the entries behind a position, and on. */
@Path("/api/investigations/{investigation}/entries")
class EntryStreamResource {

    private final SignedIn signedIn;
    private final Follower.World world;
    private final Followers followers;
    private final Connections connections;

    EntryStreamResource(SignedIn signedIn, Follower.World world, Followers followers, Connections connections) {
        this.signedIn = signedIn;
        this.world = world;
        this.followers = followers;
        this.connections = connections;
    }

    /**
     * Streams the feed.
     *
     * @param after position of the last entry that the client has; from the beginning without it
     * @param lastEvent what a client that comes back sends by itself: {@code <epoch>:<position>}
     */
    @GET
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(hidden = true)
    public Multi<OutboundSseEvent> follow(
            UUID investigation,
            @RestQuery @PositiveOrZero @Nullable Long after,
            @RestHeader("Last-Event-ID") @Nullable String lastEvent,
            Sse sse,
            HttpServerRequest request) {
        var who = new Listener.Who(Ids.next().toString(), signedIn.actor(), signedIn.credential());
        if (!world.mayRead(who.actor(), investigation)) {
            throw new NotFound();
        }
        if (!connections.hasRoomFor(who.actor().account())) {
            throw new TooManyConnections();
        }
        var head = world.head(investigation);
        var opening = new Listener.Opening(head, since(head, after, lastEvent));
        var thread = ((ConnectionBase) request.connection()).channel().eventLoop();
        return Multi.createFrom()
                .publisher(stream -> thread.execute(() -> {
                    var wire = new StreamWire(stream, thread, sse, head.epoch());
                    stream.onSubscribe(wire);
                    wire.belongsTo(followers.join(investigation, who, wire, thread, opening));
                }));
    }

    private static @Nullable Since since(Head head, @Nullable Long after, @Nullable String lastEvent) {
        return lastEvent != null ? Since.of(lastEvent) : new Since(head.epoch(), after == null ? 0 : after);
    }
}
