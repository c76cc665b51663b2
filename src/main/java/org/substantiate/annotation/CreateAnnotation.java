package org.substantiate.annotation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.substantiate.problem.Text;

/**
 * Says something about a passage.
 *
 * @param body Markdown; a comment needs it
 * @param tags tagging needs at least one
 */
public record CreateAnnotation(
        @NotNull @Valid Target target,
        @NotNull Motivation motivation,
        @Nullable @Text(max = EditAnnotation.LONGEST_BODY) String body,

        @Nullable @Size(max = Tags.MOST) List<@NotNull @Text(max = Tags.LONGEST) String> tags) {}
