package org.substantiate.identity;

/** The most that an API token may do of what its account may; each includes what stands before it. */
public enum Scope {
    /** Reads, and changes nothing. */
    READ,
    /** Does what a contributor does. */
    CONTRIBUTE,
    /** Does what an editor does. */
    REVIEW,
    /** Does whatever its account may, but for what needs somebody to be signed in. */
    ADMIN
}
