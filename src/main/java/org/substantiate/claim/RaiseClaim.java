package org.substantiate.claim;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.substantiate.annotation.Tags;
import org.substantiate.annotation.Target;
import org.substantiate.problem.Invalid;
import org.substantiate.problem.PartialDate;
import org.substantiate.problem.Text;

/**
 * Takes a statement out of the texts, to be checked.
 *
 * @param statement one sentence that can be right or wrong
 * @param claimant who alleges it
 * @param claimDate when it was alleged, as far as it is known
 * @param occurrences the passages that allege it
 */
public record RaiseClaim(
        @NotNull @Text(max = 500) String statement,
        @Nullable @Text(max = 300) String claimant,
        @Nullable @PartialDate String claimDate,
        @NotNull Materiality materiality,
        @Nullable @Size(max = Tags.MOST) List<@NotNull @Text(max = Tags.LONGEST) String> tags,

        @NotNull @Size(min = 1, max = Claim.MOST_OCCURRENCES)
        List<@NotNull @Valid Target> occurrences) {

    void mustNameEachPassageOnce() {
        if (new HashSet<>(occurrences).size() < occurrences.size()) {
            throw new Invalid("occurrences", "names a passage twice");
        }
    }

    EditClaim wording() {
        return new EditClaim(statement, claimant, claimDate, materiality, tags);
    }
}
