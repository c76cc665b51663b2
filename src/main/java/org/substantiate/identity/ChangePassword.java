package org.substantiate.identity;

import jakarta.validation.constraints.NotNull;

/** Chooses another password. */
record ChangePassword(
        @NotNull Password currentPassword, @NotNull Password password) {}
