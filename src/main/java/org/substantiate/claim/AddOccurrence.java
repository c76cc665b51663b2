package org.substantiate.claim;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.substantiate.annotation.Target;

/** Another passage alleges the same. */
public record AddOccurrence(@NotNull @Valid Target target) {}
