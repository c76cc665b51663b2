package org.substantiate.assessment;

import org.substantiate.problem.Conflict;

/** By a rule of the investigation, claims are assessed blind before anything is said openly. */
public final class BlindFirst extends Conflict {

    BlindFirst() {
        super("By this investigation's rules claims are assessed blind first. Ask an editor to open a blind round;"
                + " or open the debate, then you can assess openly.");
    }
}
