package org.substantiate.review;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a claim is ready for review.
 *
 * @param quorum how many assessors it needs
 * @param reduced whether that is less than the rules ask, for the team is small
 * @param assessors members other than its author who have assessed it in this round
 * @param evidence whether any stands
 */
record Readiness(int quorum, boolean reduced, long assessors, boolean evidence) {

    /** Up to so many members, one assessment is enough. */
    private static final long SMALL_TEAM = 3;

    static Readiness of(int ruled, long team, long assessors, boolean evidence) {
        var reduced = team <= SMALL_TEAM && ruled > 1;
        return new Readiness(reduced ? 1 : ruled, reduced, assessors, evidence);
    }

    List<Guard> missing(@Nullable String searchedInVain) {
        var missing = new ArrayList<Guard>();
        if (assessors < quorum) {
            missing.add(Guard.QUORUM);
        }
        if (!evidence && searchedInVain == null) {
            missing.add(Guard.EVIDENCE);
        }
        return missing;
    }

    /**
     * Lets only a claim pass to which nothing is missing.
     *
     * @throws QuorumMissing if too few have assessed it
     * @throws EvidenceMissing if there is no evidence, and no word of where it was looked for
     */
    void mustBeWhole(@Nullable String searchedInVain) {
        var missing = missing(searchedInVain);
        if (missing.contains(Guard.QUORUM)) {
            throw new QuorumMissing(assessors, quorum);
        }
        if (missing.contains(Guard.EVIDENCE)) {
            throw new EvidenceMissing();
        }
    }
}
