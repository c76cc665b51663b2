package org.substantiate.live;

import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.substantiate.event.Actor;
import org.substantiate.event.Entry;
import org.substantiate.event.EventLog;
import org.substantiate.event.Head;
import org.substantiate.identity.Sessions;
import org.substantiate.investigation.Access;
import org.substantiate.problem.NotFound;

/** The house that followers live in: the log, the gate of investigations, the server's threads. */
@ApplicationScoped
class House implements Follower.World {

    private final EventLog log;
    private final Access access;
    private final Sessions sessions;
    private final Connections connections;
    private final Clock clock;

    House(EventLog log, Access access, Sessions sessions, Connections connections, Clock clock) {
        this.log = log;
        this.access = access;
        this.sessions = sessions;
        this.connections = connections;
        this.clock = clock;
    }

    @Override
    public List<Entry> after(UUID of, long position, int limit) {
        return log.after(of, position, limit);
    }

    @Override
    public Head head(UUID of) {
        return log.head(of);
    }

    @Override
    @ActivateRequestContext
    public boolean mayRead(Actor actor, UUID of) {
        try {
            access.read(actor, of);
            return true;
        } catch (NotFound no) {
            return false;
        }
    }

    @Override
    @ActivateRequestContext
    public boolean mayListen(Listener.Who who, UUID of) {
        // whether a token still lives is asked with the right to read
        var signedIn =
                who.actor().token() != null || sessions.isOpen(who.credential().id());
        return signedIn && mayRead(who.actor(), of);
    }

    @Override
    public void opened(Listener listener) {
        connections.add(listener);
    }

    @Override
    public void left(Listener listener) {
        connections.remove(listener);
    }

    @Override
    public Executor workers() {
        return Infrastructure.getDefaultWorkerPool();
    }

    @Override
    public void later(long milliseconds, Runnable task) {
        var unused = Infrastructure.getDefaultWorkerPool().schedule(task, milliseconds, TimeUnit.MILLISECONDS);
    }

    @Override
    public Clock clock() {
        return clock;
    }

    @Override
    public long nanoTime() {
        return System.nanoTime();
    }
}
