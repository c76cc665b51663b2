package org.substantiate.claim;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.substantiate.annotation.Tags;
import org.substantiate.problem.PartialDate;
import org.substantiate.problem.Text;

/**
 * Says what is claimed, and by whom, in other words; what is left out is gone.
 *
 * @param statement one sentence that can be right or wrong
 * @param claimant who alleges it
 * @param claimDate when it was alleged, as far as it is known
 */
public record EditClaim(
        @NotNull @Text(max = 500) String statement,
        @Nullable @Text(max = 300) String claimant,
        @Nullable @PartialDate String claimDate,
        @NotNull Materiality materiality,

        @Nullable @Size(max = Tags.MOST) List<@NotNull @Text(max = Tags.LONGEST) String> tags) {}
