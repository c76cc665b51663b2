package org.substantiate.live;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.websockets.next.HttpUpgradeCheck;
import io.quarkus.websockets.next.UserData.TypedKey;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.http.HttpConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.substantiate.event.Actor;
import org.substantiate.identity.Credential;
import org.substantiate.identity.NotSignedIn;
import org.substantiate.identity.SignedIn;
import org.substantiate.problem.NotFound;

/**
 * Asks, before a connection opens, whether it may (LV3).
 *
 * <p>That the page is our own has been asked by then, as of every request.
 */
@ApplicationScoped
class Doorkeeper implements HttpUpgradeCheck {

    /** Who was let in, and what they found. */
    record Admission(UUID log, Actor actor, Credential credential, Listener.Opening opening) {}

    static final TypedKey<Admission> ADMISSION = new TypedKey<>("admission");

    /** The connection below the socket, for frames that are encoded once. */
    static final TypedKey<HttpConnection> CONNECTION = new TypedKey<>("connection");

    private final Follower.World world;
    private final Connections connections;

    Doorkeeper(Follower.World world, Connections connections) {
        this.world = world;
        this.connections = connections;
    }

    @Override
    public Uni<CheckResult> perform(HttpUpgradeContext asked) {
        return asked.securityIdentity()
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(identity -> admit(asked, identity))
                // opened by a worker, the socket would already run while its handlers are still being set, and lose
                // what it hears
                .emitOn(SocketWire.threadOf(asked.httpRequest().connection()))
                .onFailure(NotSignedIn.class)
                .recoverWithItem(() -> CheckResult.rejectUpgradeSync(401))
                .onFailure(NotFound.class)
                .recoverWithItem(() -> CheckResult.rejectUpgradeSync(404));
    }

    private CheckResult admit(HttpUpgradeContext asked, SecurityIdentity identity) {
        var who = SignedIn.as(identity);
        var actor = who.actor();
        var admission = id(asked.pathParam("investigation"))
                .filter(log -> world.mayRead(actor, log))
                .map(log -> new Admission(
                        log,
                        actor,
                        who.credential(),
                        new Listener.Opening(
                                world.head(log), Since.of(asked.httpRequest().getParam("since")))))
                .orElseThrow(NotFound::new);
        if (!connections.hasRoomFor(actor.account())) {
            return CheckResult.rejectUpgradeSync(429);
        }
        asked.userData().put(ADMISSION, admission);
        asked.userData().put(CONNECTION, asked.httpRequest().connection());
        return CheckResult.permitUpgradeSync();
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
