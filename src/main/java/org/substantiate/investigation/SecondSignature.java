package org.substantiate.investigation;

/** Which verdicts wait until another editor has signed them, too. */
public enum SecondSignature {
    NEVER,
    /** Those on claims on which much hangs. */
    HIGH_MATERIALITY,
    ALWAYS
}
