package org.substantiate.snapshot;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;

/**
 * Tells the public internet from what lies around the server: its own machine, its network, and what stands for either.
 *
 * <p>The tables are IANA's special-purpose address registries (RFC 6890 and what has been added since). What they do not know to
 * be public is not.
 */
final class Surroundings {

    /** IPv4: all that is not globally reachable, and what only relays to elsewhere. */
    private static final List<Network> CLOSED_4 = List.of(
            Network.of("0.0.0.0/8"),
            Network.of("10.0.0.0/8"),
            Network.of("100.64.0.0/10"),
            Network.of("127.0.0.0/8"),
            Network.of("169.254.0.0/16"),
            Network.of("172.16.0.0/12"),
            Network.of("192.0.0.0/24"),
            Network.of("192.0.2.0/24"),
            Network.of("192.31.196.0/24"),
            Network.of("192.52.193.0/24"),
            Network.of("192.88.99.0/24"),
            Network.of("192.168.0.0/16"),
            Network.of("192.175.48.0/24"),
            Network.of("198.18.0.0/15"),
            Network.of("198.51.100.0/24"),
            Network.of("203.0.113.0/24"),
            Network.of("224.0.0.0/4"),
            Network.of("240.0.0.0/4"));

    /** IPv6: the only block that is given out for the public internet. Mapped, NAT64, local and multicast ones lie outside. */
    private static final Network OPEN_6 = Network.of("2000::/3");

    /** Within it: Teredo and other protocols' own, documentation, 6to4. */
    private static final List<Network> CLOSED_6 = List.of(
            Network.of("2001::/23"),
            Network.of("2001:db8::/32"),
            Network.of("2002::/16"),
            Network.of("2620:4f:8000::/48"),
            Network.of("3fff::/20"));

    private Surroundings() {}

    /** Whether an address belongs to the public internet. */
    static boolean arePassedBy(InetAddress address) {
        return address instanceof Inet4Address
                ? CLOSED_4.stream().noneMatch(block -> block.contains(address))
                : OPEN_6.contains(address) && CLOSED_6.stream().noneMatch(block -> block.contains(address));
    }

    /** Addresses that begin with the same bits. */
    private record Network(byte[] start, int bits) {

        static Network of(String cidr) {
            var parts = cidr.split("/");
            try {
                // digits alone: nothing is looked up
                return new Network(InetAddress.getByName(parts[0]).getAddress(), Integer.parseInt(parts[1]));
            } catch (java.net.UnknownHostException e) {
                throw new IllegalStateException(e);
            }
        }

        boolean contains(InetAddress address) {
            var other = address.getAddress();
            if (other.length != start.length) {
                return false;
            }
            var whole = bits / 8;
            var rest = bits % 8;
            var mask = rest == 0 ? 0 : 0xFF << (8 - rest) & 0xFF;
            return Arrays.equals(start, 0, whole, other, 0, whole)
                    && (rest == 0 || (start[whole] & mask) == (other[whole] & mask));
        }
    }
}
