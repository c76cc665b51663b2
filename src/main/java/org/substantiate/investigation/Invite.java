package org.substantiate.investigation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.substantiate.problem.Text;

/**
 * Asks for a link that lets people in.
 *
 * @param days how long it works; 7 if absent
 * @param uses how many people it lets in; one if absent
 * @param note for whom it is meant, for those who look after the invitations
 */
record Invite(
        @NotNull Role role,
        @Min(1) @Max(30) @Nullable Integer days,
        @Min(1) @Max(100) @Nullable Integer uses,
        @Text(max = 200) @Nullable String note) {

    /** How long the link works. */
    Duration time() {
        return Invitation.time(days);
    }

    /** How many people it lets in. */
    int people() {
        return uses == null ? 1 : uses;
    }
}
