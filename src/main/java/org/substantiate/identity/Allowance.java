package org.substantiate.identity;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/** Keeps strangers from filling the security log: of what is refused, so much is noted in a minute, and the rest counted. */
final class Allowance {

    private final int perAddress;
    private final int mostInAll;
    private final Map<String, Integer> noted = new HashMap<>();
    private Instant minute = Instant.MIN;
    private int inAll;
    private int omitted;

    /**
     * @param perAddress how many of one kind, from one network address
     * @param mostInAll how many of all kinds, from everywhere
     */
    Allowance(int perAddress, int mostInAll) {
        this.perAddress = perAddress;
        this.mostInAll = mostInAll;
    }

    /** How many were not noted since one was; empty when this one is not to be noted either. */
    synchronized OptionalInt admit(SecurityEvent.Kind kind, String address, Instant now) {
        var current = now.truncatedTo(ChronoUnit.MINUTES);
        if (!current.equals(minute)) {
            minute = current;
            noted.clear();
            inAll = 0;
        }
        var from = kind + " " + address;
        if (inAll >= mostInAll || noted.getOrDefault(from, 0) >= perAddress) {
            omitted++;
            return OptionalInt.empty();
        }
        noted.merge(from, 1, Integer::sum);
        inAll++;
        var before = omitted;
        omitted = 0;
        return OptionalInt.of(before);
    }
}
