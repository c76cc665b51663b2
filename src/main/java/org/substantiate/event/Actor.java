package org.substantiate.event;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who does something, and whether by a program.
 *
 * <p>Somebody is the same person with a token and without: what they may see of an entry hangs on the account alone.
 *
 * @param account opaque id; the log knows people by nothing else
 * @param token opaque id of the API token by which it is done; null for somebody who is signed in
 */
public record Actor(UUID account, @Nullable UUID token) {

    /** What the server does by itself, as when a deadline passes: no account has this id (RFC 9562 §5.9). */
    public static final Actor SERVER = new Actor(new UUID(0, 0));

    /** Somebody who is signed in. */
    public Actor(UUID account) {
        this(account, null);
    }
}
