package org.substantiate.claim;

import jakarta.validation.constraints.NotNull;
import org.substantiate.problem.Text;

/** Says it in other words; what was found about the words before does not hold for these. */
public record EditElement(@NotNull @Text(max = LONGEST) String text) {

    /** In code points. */
    static final int LONGEST = 1000;
}
