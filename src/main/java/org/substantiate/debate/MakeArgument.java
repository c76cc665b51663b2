package org.substantiate.debate;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.substantiate.problem.Text;

/**
 * Says something about a claim.
 *
 * @param stance a comment, if nothing is said
 * @param body Markdown, in which {@code @[account]} mentions a member
 * @param parent the argument that it answers; none if it answers the claim
 * @param cites evidence of the claim that still stands
 */
public record MakeArgument(
        @Nullable Stance stance,
        @NotNull @Text(max = LONGEST) String body,
        @Nullable UUID parent,
        @Nullable @Size(max = MOST_CITED) List<@NotNull UUID> cites) {

    /** In code points of Markdown: 10,000 words and some more. */
    static final int LONGEST = 100_000;

    static final int MOST_CITED = 50;

    /** A comment on the claim itself. */
    public MakeArgument(String body) {
        this(null, body, null, null);
    }
}
