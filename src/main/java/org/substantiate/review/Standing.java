package org.substantiate.review;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a verdict counts for now. */
@Schema(name = "VerdictStanding")
public enum Standing {
    /** Given by one editor, and waiting for another's signature. */
    PENDING,
    /** What the team stands by. */
    IN_FORCE,
    /** Not signed by the second editor: back with the first one. */
    REFUSED,
    /** Taken back by who gave it, before anything else happened. */
    UNDONE,
    /** The claim has been reopened since. */
    SUPERSEDED
}
