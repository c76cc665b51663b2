package org.substantiate.debate;

import jakarta.validation.constraints.NotNull;
import org.substantiate.problem.Text;

/**
 * Says it in other words.
 *
 * @param body Markdown
 */
public record EditArgument(
        @NotNull @Text(max = MakeArgument.LONGEST) String body) {}
