package org.substantiate.identity;

import jakarta.validation.constraints.NotNull;

/** Deletes one's own account, for good. */
record DeleteAccount(@NotNull Password currentPassword) {}
