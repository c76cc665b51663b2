package org.substantiate.debate;

import jakarta.validation.constraints.NotNull;
import org.substantiate.problem.Text;

/**
 * Says something about a claim.
 *
 * @param body Markdown
 */
public record MakeArgument(@NotNull @Text(max = LONGEST) String body) {

    /** In code points of Markdown. */
    static final int LONGEST = 20_000;
}
