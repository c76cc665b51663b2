package org.substantiate.investigation;

/** What a member may do; each includes what stands before it. */
public enum Role {
    /** Sees everything that is not sealed. */
    READER,
    /** Annotates, claims, sources, argues, assesses. */
    CONTRIBUTOR,
    /** Decides, reviews, manages members. */
    EDITOR,
    /** Sets rules, archives, erases. */
    OWNER;

    public boolean includes(Role other) {
        return compareTo(other) >= 0;
    }

    Role higher(Role other) {
        return includes(other) ? this : other;
    }
}
