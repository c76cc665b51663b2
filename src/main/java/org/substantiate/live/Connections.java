package org.substantiate.live;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.substantiate.identity.AccessEnded;

/** The open connections of each account, over all investigations. */
@ApplicationScoped
class Connections {

    private final Map<UUID, Set<Listener>> byAccount = new ConcurrentHashMap<>();

    /** Whether the account may open one more. */
    boolean hasRoomFor(UUID account) {
        return of(account).size() < Limits.CONNECTIONS_AN_ACCOUNT;
    }

    Set<Listener> of(UUID account) {
        return byAccount.getOrDefault(account, Set.of());
    }

    void add(Listener listener) {
        byAccount.compute(listener.account(), (account, open) -> {
            var all = open == null ? ConcurrentHashMap.<Listener>newKeySet(2) : open;
            all.add(listener);
            return all;
        });
    }

    /** Signed out, or a token revoked: nothing more is sent from the moment at which that is known. */
    void end(@Observes(during = TransactionPhase.AFTER_SUCCESS) AccessEnded over) {
        of(over.account()).stream()
                .filter(listener -> over.credential() == null
                        || over.credential().equals(listener.who().credential().id()))
                .forEach(listener -> listener.end(Ending.SIGNED_OUT));
    }

    void endAll(@Observes ShutdownDelayInitiatedEvent stopping) {
        byAccount.values().forEach(open -> open.forEach(listener -> listener.end(Ending.SHUTTING_DOWN)));
    }

    void remove(Listener listener) {
        byAccount.computeIfPresent(listener.account(), (account, open) -> {
            open.remove(listener);
            return open.isEmpty() ? null : open;
        });
    }
}
