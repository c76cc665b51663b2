package org.substantiate.identity;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** Chooses another password. */
record ChangePassword(
        @Nullable Password currentPassword, @NotNull Password password) {}
