package org.substantiate.investigation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** Says anew what members are held to: all of it, so that nobody changes what they have not seen. See {@link RulesInForce}. */
record ChangeRules(
        @NotNull @Min(1) @Max(MOST_ASSESSORS) Integer quorum,
        @NotNull Boolean fourEyes,
        @NotNull SecondSignature secondSignature,
        @NotNull @Min(0) @Max(LONGEST_WINDOW) Integer dissentHours,
        @NotNull Boolean blindByDefault,
        @NotNull Boolean singleOriginRule,
        @NotNull Boolean maskAuthors,
        @NotNull Boolean majorityAfterOwnView,
        @NotNull Boolean fetchSnapshots) {

    static final int MOST_ASSESSORS = 10;

    /** In hours: 30 days. */
    static final int LONGEST_WINDOW = 720;

    RulesInForce rules() {
        return new RulesInForce(
                quorum,
                fourEyes,
                secondSignature,
                dissentHours,
                blindByDefault,
                singleOriginRule,
                maskAuthors,
                majorityAfterOwnView,
                fetchSnapshots);
    }
}
