package org.substantiate.debate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How an argument stands to what it answers. */
@Schema(name = "ArgumentStance")
public enum Stance {
    /** It says something, and takes no side. */
    COMMENT
}
