package org.substantiate.annotation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.UUID;
import org.substantiate.problem.Text;

/**
 * The passage that somebody selected.
 *
 * @param start in Unicode code points of the revision's text, from 0
 * @param end in code points, excluded
 * @param exact what stands there, as the selecting side read it
 */
public record Target(
        @NotNull UUID revision,
        @NotNull @PositiveOrZero Integer start,
        @NotNull @PositiveOrZero Integer end,
        @NotNull @Text(max = LONGEST) String exact) {

    /** Longest passage in code points. */
    static final int LONGEST = 5000;
}
