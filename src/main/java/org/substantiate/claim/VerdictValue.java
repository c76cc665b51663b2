package org.substantiate.claim;

import java.util.OptionalInt;

/** Whether what a claim says is substantiated: in verdicts, in assessments, and for single elements. */
public enum VerdictValue {
    /** Evidence establishes the claim in all material elements. */
    SUBSTANTIATED,
    /** At least one material element is established, at least one is not. */
    PARTLY_SUBSTANTIATED,
    /** Looked into; evidence does not suffice either way. Not a finding of falsity. */
    UNSUBSTANTIATED,
    /** Evidence establishes that it is wrong in a material element. */
    REFUTED,
    /** Cannot be concluded now. */
    UNRESOLVED;

    /** From 4, substantiated, to 1, refuted; what is unresolved has no place in the order. */
    public OptionalInt order() {
        return this == UNRESOLVED ? OptionalInt.empty() : OptionalInt.of(4 - ordinal());
    }
}
