package org.substantiate.identity;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An account as admins see it: who it is and whether it may sign in, and nothing of what is done with it.
 *
 * @param hasPassword false as long as nobody has chosen one
 * @param seenAt when something was heard last of a session that has not ended
 */
record AdministeredAccount(
        UUID id,
        String name,
        String email,
        boolean admin,
        boolean disabled,
        boolean hasPassword,
        Instant createdAt,
        @Nullable Instant seenAt) {}
