package org.substantiate.claim;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the evidence comes to for one element of a claim; the values of a verdict. */
@Schema(name = "ElementFinding")
public enum Finding {
    SUBSTANTIATED,
    PARTLY_SUBSTANTIATED,
    UNSUBSTANTIATED,
    REFUTED,
    UNRESOLVED
}
