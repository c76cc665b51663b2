package org.substantiate.claim;

import org.substantiate.problem.Conflict;

/** A claim has as many occurrences as it can have. */
public final class TooManyOccurrences extends Conflict {

    TooManyOccurrences() {
        super("A claim has at most 200 passages. Take one back before you add another.");
    }
}
