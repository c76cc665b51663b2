package org.substantiate.identity;

import org.substantiate.problem.Conflict;

/** An account has as many living tokens as it may have. */
final class TooManyTokens extends Conflict {

    TooManyTokens(int most) {
        super("You have " + most + " tokens, and more are not possible. Revoke one that is not needed any more.");
    }
}
