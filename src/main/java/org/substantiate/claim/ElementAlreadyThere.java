package org.substantiate.claim;

import org.substantiate.problem.Conflict;

/** A claim has each kind of element once. */
public final class ElementAlreadyThere extends Conflict {

    ElementAlreadyThere() {
        super("This claim has such an element already. Edit that one.");
    }
}
