package org.substantiate.claim;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a claim stands in its life. */
@Schema(name = "ClaimState")
public enum State {
    /** Raised, and being looked into. */
    OPEN,
    /** The team argues about it. */
    UNDER_DEBATE,
    /** The team has handed it to the editors. */
    IN_REVIEW,
    /** An editor has decided; the verdict says what. */
    DECIDED,
    /** Put aside without a verdict. */
    CLOSED
}
