package org.substantiate.source;

import org.jspecify.annotations.Nullable;
import org.substantiate.problem.Text;

/**
 * Says how far a source has been worth relying on.
 *
 * @param reliability null takes the grade back
 */
public record GradeSource(
        @Nullable Reliability reliability,
        @Nullable @Text(max = 2000) String reason) {}
