package org.substantiate.review;

import jakarta.validation.constraints.NotNull;
import org.substantiate.problem.Text;

/**
 * Files a minority opinion to a verdict.
 *
 * @param body Markdown
 */
public record FileDissent(@NotNull @Text(max = 20_000) String body) {}
