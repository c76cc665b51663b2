package org.substantiate.debate;

/** How an argument stands to what it answers. */
public enum Stance {
    /** It says something, and takes no side. */
    COMMENT
}
