package org.substantiate.source;

/**
 * How far a source has been worth relying on so far: the letters of the Admiralty code, as in NATO's AJP-2.1.
 *
 * <p>They grade the source's history and nothing that it says. They are a scale from A to E; F is none of its steps.
 */
public enum Reliability {
    /** Completely reliable. */
    A,
    /** Usually reliable. */
    B,
    /** Fairly reliable. */
    C,
    /** Not usually reliable. */
    D,
    /** Unreliable. */
    E,
    /** Reliability cannot be judged: unknown, and so neither averaged nor worse than E. */
    F
}
