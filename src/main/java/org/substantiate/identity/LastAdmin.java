package org.substantiate.identity;

import org.substantiate.problem.Conflict;

/** Nobody would be left to look after the installation. */
final class LastAdmin extends Conflict {

    LastAdmin() {
        super("An installation needs an admin who can sign in. Make somebody else admin first.");
    }
}
