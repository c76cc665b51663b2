package org.substantiate.identity;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A security event as an admin sees it.
 *
 * @param account whom it concerns
 * @param by who did it
 */
record SecurityEventView(
        UUID id,
        Instant at,
        SecurityEvent.Kind kind,
        @Nullable NamedAccount account,
        @Nullable NamedAccount by,
        @Nullable UUID investigation,
        @Nullable String address,
        @Nullable String agent,
        Map<String, String> detail) {

    /**
     * Somebody.
     *
     * @param name as they are called now; null when there is no such account any more
     */
    record NamedAccount(UUID id, @Nullable String name) {

        static @Nullable NamedAccount of(@Nullable UUID account, Map<UUID, String> names) {
            return account == null ? null : new NamedAccount(account, names.get(account));
        }
    }
}
