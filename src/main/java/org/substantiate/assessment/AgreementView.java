package org.substantiate.assessment;

import org.jspecify.annotations.Nullable;

/**
 * How far those who assessed claims blind, in the claims' first rounds, agree.
 *
 * @param claims claims that at least two have assessed so, with a value that has an order
 * @param ratings such assessments of these claims
 * @param least how many claims it takes for the figures to be shown
 * @param raw share of the pairs of assessments of the same claim that found the same
 * @param alpha Krippendorff's alpha, ordinal; none with fewer claims, or when all found the same everywhere
 * @param ac2 Gwet's AC2, with ordinal weights
 */
public record AgreementView(
        int claims,
        int ratings,
        int least,
        @Nullable Double raw,
        @Nullable Double alpha,
        @Nullable Double ac2) {

    static final int LEAST = 10;
}
