package org.substantiate.identity;

import jakarta.validation.constraints.NotNull;

/** Says whether an account looks after the installation, and whether it may sign in. */
record ChangeStanding(@NotNull Boolean admin, @NotNull Boolean disabled) {}
