package org.substantiate.investigation;

import jakarta.validation.constraints.NotNull;

/** Gives a member another role. */
record ChangeRole(@NotNull Role role) {}
