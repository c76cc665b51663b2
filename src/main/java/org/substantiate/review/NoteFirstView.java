package org.substantiate.review;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.substantiate.claim.Confidence;
import org.substantiate.claim.VerdictValue;
import org.substantiate.problem.Text;

/** Notes for oneself what one thinks of a claim, before one sees what the team thinks. */
public record NoteFirstView(
        @NotNull VerdictValue value,
        @NotNull Confidence confidence,
        @Nullable @Text(max = 2000) String note) {}
