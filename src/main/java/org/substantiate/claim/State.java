package org.substantiate.claim;

/** Where a claim stands in its life. */
public enum State {
    /** Raised, and being looked into. */
    OPEN,
    /** The team argues about it. */
    UNDER_DEBATE,
    /** Put aside without a verdict. */
    CLOSED
}
