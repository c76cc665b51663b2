package org.substantiate.source;

import org.substantiate.problem.Conflict;

/** Two origins of one name could not be told apart. */
public final class OriginAlreadyNamed extends Conflict {

    OriginAlreadyNamed() {
        super("There is an origin of that name already. Take that one, or say how this one differs.");
    }
}
