package org.substantiate.claim;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a piece of evidence bears on its claim. */
@Schema(name = "EvidenceStance")
public enum Stance {
    SUPPORTS,
    REFUTES,
    /** It helps to understand, and speaks neither for nor against. */
    CONTEXT
}
