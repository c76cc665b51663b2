package org.substantiate.identity;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A session as its owner sees it.
 *
 * @param browser what the browser calls itself; nothing hangs on it
 * @param platform the system it runs on, by its own account
 * @param address network address that it was begun from
 * @param seenAt when something was heard of it last, to five minutes
 * @param endsAt when it ends in any case
 * @param current whether it is the one that asks
 */
record SignedInDevice(
        UUID id,
        @Nullable String browser,
        @Nullable String platform,
        @Nullable String address,
        Sessions.Means means,
        Instant begunAt,
        Instant seenAt,
        Instant endsAt,
        boolean current) {}
