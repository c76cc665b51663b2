package org.substantiate.investigation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An open invitation, as those see it who look after them; never with its token.
 *
 * @param note for whom a link is meant
 * @param email whom it is addressed to, if it is no link
 * @param left how many of its uses are left
 */
public record InvitationView(
        UUID id,
        Role role,
        @Nullable String note,
        @Nullable String email,
        UUID invitedBy,
        Instant expiresAt,
        int uses,
        int left,
        State state) {

    /** Whether it works: only as long as whoever made it could still make it. */
    public enum State {
        OPEN,
        LAPSED
    }
}
