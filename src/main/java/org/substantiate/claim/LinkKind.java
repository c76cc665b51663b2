package org.substantiate.claim;

/** How one claim stands to another. */
public enum LinkKind {
    /** Both allege the same; read either way round. */
    SAME_AS,
    /** Both allege nearly the same; read either way round. */
    VARIANT_OF,
    /** The first alleges all that the second does, and more. */
    BROADER_THAN,
    /** Both cannot be right; read either way round. */
    CONTRADICTS
}
