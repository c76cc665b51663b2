package org.substantiate.investigation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.substantiate.problem.Text;

/**
 * Invites whoever has an account with this e-mail address, now or before the invitation expires.
 *
 * @param days how long it waits; 7 if absent
 */
record InviteByEmail(
        @NotNull @Text(max = 254) String email,
        @NotNull Role role,
        @Min(1) @Max(30) @Nullable Integer days) {

    /** How long it waits. */
    Duration time() {
        return Invitation.time(days);
    }
}
