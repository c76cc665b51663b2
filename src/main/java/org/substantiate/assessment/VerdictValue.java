package org.substantiate.assessment;

/** What somebody finds of a claim. */
public enum VerdictValue {
    /** Evidence establishes the claim in all material elements. */
    SUBSTANTIATED,
    /** At least one material element is established, at least one is not. */
    PARTLY_SUBSTANTIATED,
    /** Looked into; evidence does not suffice either way. Not a finding of falsity. */
    UNSUBSTANTIATED,
    /** Evidence establishes that it is wrong in a material element. */
    REFUTED,
    /** It cannot be concluded now; it has no place in the order of the others. */
    UNRESOLVED
}
