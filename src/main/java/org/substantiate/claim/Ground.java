package org.substantiate.claim;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.substantiate.source.Reliability;

/**
 * What a claim rests on, piece by piece: one that has not been withdrawn.
 *
 * @param author the account that attached it
 * @param captured whether somebody has captured the source; whether the bytes hold is asked of {@code Snapshots.state}
 * @param origin who said it first: an origin, or the source where none is named
 */
public record Ground(
        UUID evidence,
        long version,
        UUID source,
        UUID author,
        Stance stance,
        @Nullable Reliability reliability,
        @Nullable Integer credibility,
        boolean captured,
        UUID origin,
        Set<Flag> flags) {

    /** Whether it counts: what its own source has taken back does not. */
    public boolean counts() {
        return !flags.contains(Flag.RETRACTED);
    }
}
