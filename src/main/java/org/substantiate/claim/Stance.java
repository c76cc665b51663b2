package org.substantiate.claim;

/** How a piece of evidence bears on its claim. */
public enum Stance {
    SUPPORTS,
    REFUTES,
    /** It helps to understand, and speaks neither for nor against. */
    CONTEXT
}
