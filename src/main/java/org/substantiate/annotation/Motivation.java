package org.substantiate.annotation;

/** Why a passage is annotated (W3C Web Annotation Vocabulary §4). */
public enum Motivation {
    /** To say something about it. */
    COMMENTING,
    /** To file it under words. */
    TAGGING,
    /** It is an occurrence of a claim. */
    IDENTIFYING
}
