package org.substantiate.snapshot;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.hc.client5.http.DnsResolver;
import org.substantiate.snapshot.Unfetchable.Reason;

/**
 * Finds the addresses of a host, and gives none that does not belong to the public internet.
 *
 * <p>The client connects to the very addresses that are given here, so that a name that means something else a moment later is of no use.
 *
 * @param names who is asked
 * @param excepted addresses of this machine that tests may ask
 */
record Gate(Names names, Set<InetSocketAddress> excepted) implements DnsResolver {

    /** Knows which addresses a name has. */
    interface Names {
        InetAddress[] of(String host) throws UnknownHostException;
    }

    @Override
    public List<InetSocketAddress> resolve(String host, int port) throws UnknownHostException {
        var found = Arrays.stream(names.of(host))
                .map(address -> new InetSocketAddress(address, port))
                .toList();
        // one that leads inside spoils them all
        if (found.isEmpty() || !found.stream().allMatch(this::isOpen)) {
            throw new Unfetchable(Reason.UNKNOWN_ADDRESS);
        }
        return found;
    }

    private boolean isOpen(InetSocketAddress address) {
        return excepted.contains(address) || Surroundings.arePassedBy(address.getAddress());
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        throw new UnknownHostException("A port is needed to tell");
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
