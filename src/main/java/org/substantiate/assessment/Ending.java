package org.substantiate.assessment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a blind round has ended. */
@Schema(name = "BlindRoundEnding")
public enum Ending {
    /** All assessors who are still assigned and here have submitted. */
    ALL_SUBMITTED,
    /** The deadline has passed. */
    DEADLINE,
    /** An editor ended it, with a reason. */
    EARLY
}
