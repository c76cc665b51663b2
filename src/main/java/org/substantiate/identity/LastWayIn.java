package org.substantiate.identity;

import org.substantiate.problem.Conflict;

/** Without it nothing would open the account any more. */
final class LastWayIn extends Conflict {

    LastWayIn() {
        super(
                "This is the only way into your account. Choose a password, add a passkey or link another identity first.");
    }
}
