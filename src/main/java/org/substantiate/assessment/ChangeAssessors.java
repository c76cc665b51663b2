package org.substantiate.assessment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * Names anew who assesses in a blind round.
 *
 * @param assessors all of them, those that stay too
 */
public record ChangeAssessors(
        @NotNull @Size(min = 1, max = Assessors.MOST) List<@NotNull UUID> assessors) {}
