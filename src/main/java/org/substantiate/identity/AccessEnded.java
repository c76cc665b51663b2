package org.substantiate.identity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A session or a token opens nothing any more; fired inside the transaction, to be observed after its success.
 *
 * @param credential what has ended, as in {@link Credential#id}; null for all sessions and tokens of the account
 */
public record AccessEnded(UUID account, @Nullable String credential) {}
