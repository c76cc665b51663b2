/** Passkeys (WebAuthn Level 2): a second way to sign in, which ends in the same session as the first. */
@NullMarked
package org.substantiate.passkey;

import org.jspecify.annotations.NullMarked;
