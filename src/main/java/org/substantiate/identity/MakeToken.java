package org.substantiate.identity;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.substantiate.problem.Text;

/**
 * Asks for a token for a program.
 *
 * @param investigation the only one that it opens; without it, all that its account is a member of
 * @param days how long it lives; 90 unless said
 */
record MakeToken(
        @NotNull @Text(max = 100) String name,
        @NotNull Scope scope,
        @Nullable UUID investigation,

        @Min(value = 1, message = "is at least 1")
        @Max(value = MakeToken.LONGEST, message = "is at most " + MakeToken.LONGEST)
        @Nullable
        Integer days) {

    static final int LONGEST = 366;
    private static final int USUAL = 90;

    Duration validity() {
        return Duration.ofDays(days == null ? USUAL : days);
    }
}
