package org.substantiate.snapshot;

import org.substantiate.problem.Conflict;

/** There is nothing to ask for: the source has a citation alone. */
public final class SourceWithoutAddress extends Conflict {

    SourceWithoutAddress() {
        super("This source has no address on the web. Upload a file instead.");
    }
}
