package org.substantiate.investigation;

import jakarta.validation.constraints.NotNull;

/** Asks for a link that lets one person in. */
record Invite(@NotNull Role role) {}
