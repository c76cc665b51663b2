package org.substantiate.review;

import org.jspecify.annotations.Nullable;
import org.substantiate.problem.Text;

/**
 * Hands a claim to the editors.
 *
 * @param searchedInVain where evidence was looked for and none found; needed where there is none
 * @param override why it goes to review though something is missing; only editors may
 */
public record SendToReview(
        @Nullable @Text(max = 2000) String searchedInVain,
        @Nullable @Text(max = 2000) String override) {}
