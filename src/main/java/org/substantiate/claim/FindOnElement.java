package org.substantiate.claim;

import org.jspecify.annotations.Nullable;
import org.substantiate.problem.Text;

/**
 * Says what the evidence comes to for one element.
 *
 * @param finding none to take an earlier one back: it is not assessed
 */
public record FindOnElement(
        @Nullable Finding finding,
        @Nullable @Text(max = 2000) String note) {}
