package org.substantiate.assessment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Has members say what they think of a claim before they know what others do.
 *
 * @param assessors accounts of contributors or above
 */
public record OpenBlindRound(
        @NotNull @Size(min = 1, max = Assessors.MOST) List<@NotNull UUID> assessors,

        @NotNull Instant deadline) {}
