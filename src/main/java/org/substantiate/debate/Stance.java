package org.substantiate.debate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How an argument stands to what it answers: to the argument above it, or to the claim. */
@Schema(name = "ArgumentStance")
public enum Stance {
    SUPPORTS,
    OPPOSES,
    /** It wants to know something; open until its thread is resolved. */
    QUESTION,
    /** It says something, and takes no side. */
    COMMENT
}
