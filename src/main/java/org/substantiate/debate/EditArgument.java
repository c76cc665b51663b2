package org.substantiate.debate;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.substantiate.problem.Text;

/**
 * Says it in other words.
 *
 * @param stance as it was, if nothing is said
 * @param body Markdown, in which {@code @[account]} mentions a member
 * @param cites as they were, if nothing is said
 */
public record EditArgument(
        @Nullable Stance stance,
        @NotNull @Text(max = MakeArgument.LONGEST) String body,

        @Nullable @Size(max = MakeArgument.MOST_CITED) List<@NotNull UUID> cites) {

    /** The same with other words. */
    public EditArgument(String body) {
        this(null, body, null);
    }
}
