package org.substantiate.identity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is no longer signed in; fired inside the transaction, to be observed after its success.
 *
 * @param session the session that ended, as in {@link SignedIn#session}; null for every session of the account
 */
public record AccessEnded(UUID account, @Nullable String session) {}
