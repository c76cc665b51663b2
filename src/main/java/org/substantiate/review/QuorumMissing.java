package org.substantiate.review;

import java.util.Map;
import org.substantiate.problem.Conflict;

/** Too few members have assessed a claim for it to go to review. */
public final class QuorumMissing extends Conflict {

    private final String count;

    /** @param have members other than the claim's author who have assessed it in this round */
    QuorumMissing(long have, int needed) {
        super("Before review this claim needs assessments by " + needed
                + (needed == 1 ? " member" : " members") + " other than its author; it has " + have
                + ". An editor may send it with a reason.");
        this.count = have + "/" + needed;
    }

    @Override
    protected Map<String, Object> named() {
        return Map.of("count", count);
    }
}
