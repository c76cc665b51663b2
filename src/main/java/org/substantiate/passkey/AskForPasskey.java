package org.substantiate.passkey;

import org.jspecify.annotations.Nullable;
import org.substantiate.identity.Password;

/**
 * Asks to add a passkey.
 *
 * @param password needed when one has signed in more than ten minutes ago
 */
record AskForPasskey(@Nullable Password password) {}
