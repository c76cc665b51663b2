package org.substantiate.claim;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is wrong with a piece of evidence. */
@Schema(name = "EvidenceFlag")
public enum Flag {
    /** Somebody with reason to says that it is not so. */
    DISPUTED,
    /** Its source takes it back: it counts for nothing any more. */
    RETRACTED,
    /** It is no longer found where the source is said to be. */
    DEAD
}
