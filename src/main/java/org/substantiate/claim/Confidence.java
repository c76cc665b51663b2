package org.substantiate.claim;

/** How sure somebody is of a judgement. */
public enum Confidence {
    LOW,
    MODERATE,
    HIGH
}
