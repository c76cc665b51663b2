package org.substantiate.investigation;

import org.substantiate.problem.Conflict;

/** A change of the rules that changes none. */
public final class RulesUnchanged extends Conflict {

    RulesUnchanged() {
        super("These are the rules already. Change at least one of them.");
    }
}
