package org.substantiate.review;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import org.substantiate.problem.Text;

/** Why a verdict is as it is, by the template that every verdict follows; each part is Markdown. */
@Embeddable
public record Rationale(
        @NotNull @Text(max = LONGEST) String claimed,
        @NotNull @Text(max = LONGEST) String found,
        @NotNull @Text(max = LONGEST) String notEstablished,
        @NotNull @Text(max = LONGEST) String wouldChange) {

    /** In code points. */
    static final int LONGEST = 5000;
}
