package org.substantiate.assessment;

/** How sure somebody is of what they find. */
public enum Confidence {
    LOW,
    MODERATE,
    HIGH
}
