package org.substantiate.identity;

import org.jspecify.annotations.Nullable;

/** Deletes one's own account, for good. */
record DeleteAccount(@Nullable Password currentPassword) {}
