package org.substantiate.passkey;

import org.substantiate.problem.Conflict;

/** An account has as many passkeys as one may have. */
final class TooManyPasskeys extends Conflict {

    TooManyPasskeys() {
        super("An account has at most " + Passkeys.MOST + " passkeys. Remove one that is not used any more.");
    }
}
