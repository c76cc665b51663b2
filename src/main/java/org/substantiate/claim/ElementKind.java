package org.substantiate.claim;

/** What a claim of interference consists of; each can be true or not by itself. */
public enum ElementKind {
    /** Who does it. */
    ACTOR,
    /** What they do: the manner. */
    BEHAVIOUR,
    /** What is spread by it. */
    CONTENT,
    /** How much, and how far. */
    DEGREE,
    /** What comes of it. */
    EFFECT,
    /** What ties it to a state abroad. */
    FOREIGN_LINK,
    /** That it is meant so. */
    INTENT
}
