package org.substantiate.investigation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An investigation as one of its members sees it in a list.
 *
 * @param role what the member may do there
 * @param members how many there are
 * @param position how far its log has come
 * @param seen how far the member has looked
 * @param lastAt when something happened there last
 * @param archived null while it is open
 */
public record InvestigationView(
        UUID id,
        String title,
        @Nullable String description,
        long version,
        Role role,
        long members,
        long position,
        long seen,
        Instant lastAt,
        @Nullable Archiving archived) {

    /** Since when it is only read, who wanted it so, and why. */
    public record Archiving(Instant at, UUID by, @Nullable String reason) {}
}
