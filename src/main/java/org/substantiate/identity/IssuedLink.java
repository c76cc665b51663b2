package org.substantiate.identity;

import java.time.Instant;

/**
 * A link that sets a password, as it is shown this one time.
 *
 * @param token stands behind the {@code #} of {@code /reset}
 */
record IssuedLink(String token, Instant expiresAt) {}
