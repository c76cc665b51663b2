package org.substantiate.claim;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * Takes some of a claim's passages for a claim of their own: they allege something else.
 *
 * @param wording what they allege
 * @param occurrences which of the claim's annotations; one must remain
 */
public record SplitClaim(
        @NotNull @Valid EditClaim wording,

        @NotNull @Size(min = 1, max = Claim.MOST_OCCURRENCES)
        List<@NotNull UUID> occurrences) {}
