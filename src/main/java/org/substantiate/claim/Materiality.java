package org.substantiate.claim;

/** How much hangs on a claim. */
public enum Materiality {
    LOW,
    MEDIUM,
    HIGH
}
