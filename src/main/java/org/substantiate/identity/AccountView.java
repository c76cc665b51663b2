package org.substantiate.identity;

import java.util.UUID;

/**
 * An account as its owner sees it.
 *
 * @param timeZone IANA name, as in {@code Pacific/Noumea}
 * @param hasPassword whether one can sign in with a password
 */
public record AccountView(
        UUID id, String name, String email, boolean admin, Language language, String timeZone, boolean hasPassword) {}
