package org.substantiate.snapshot;

import io.quarkus.runtime.LaunchMode;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.substantiate.snapshot.Unfetchable.Reason;

/** Lets the server fetch pages, as far as its operator wants. */
@Singleton
class Fetching {

    private static final String REACHABLE_IN_TESTS = "substantiate.snapshots.reachable-in-tests";

    private final FetchSettings settings;
    private final Config config;
    private final String agent;
    private final Semaphore places;

    Fetching(
            FetchSettings settings,
            Config config,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        this.settings = settings;
        this.config = config;
        this.agent = "Substantiate/" + version;
        this.places = new Semaphore(settings.atOnce());
    }

    /** By what an upload comes, and what other servers are told about who asks. */
    String tool() {
        return agent;
    }

    long limit() {
        return settings.bytes();
    }

    /**
     * Fetches what an address gives, on the caller's thread.
     *
     * @throws FetchingSwitchedOff if the operator does not want it
     * @throws Unfetchable if it gives nothing, or may not be asked
     */
    Catch fetch(String url) {
        if (!settings.fetch()) {
            throw new FetchingSwitchedOff();
        }
        if (!places.tryAcquire()) {
            throw new Unfetchable(Reason.BUSY);
        }
        try {
            return fetcher().fetch(url);
        } finally {
            places.release();
        }
    }

    private Fetcher fetcher() {
        var excepted = LaunchMode.current() == LaunchMode.TEST ? exceptedInTests() : Set.<InetSocketAddress>of();
        var ports = new HashSet<>(settings.ports());
        excepted.forEach(address -> ports.add(address.getPort()));
        var limits =
                new FetchLimits(settings.bytes(), settings.inAll(), settings.silence(), settings.redirects(), ports);
        return new Fetcher(limits, new Gate(InetAddress::getAllByName, excepted), agent);
    }

    private Set<InetSocketAddress> exceptedInTests() {
        return config.getOptionalValue(REACHABLE_IN_TESTS, String.class)
                .map(address -> address.split(":"))
                .map(parts -> Set.of(new InetSocketAddress(parts[0], Integer.parseInt(parts[1]))))
                .orElse(Set.of());
    }
}
