package org.substantiate.claim;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Says how a claim stands to another one. */
public record SuggestLink(@NotNull LinkKind kind, @NotNull UUID to) {}
