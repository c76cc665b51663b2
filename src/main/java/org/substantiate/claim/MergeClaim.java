package org.substantiate.claim;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.substantiate.problem.Text;

/**
 * Says that a claim is another one, which goes on for both.
 *
 * @param into the claim that goes on
 */
public record MergeClaim(
        @NotNull UUID into, @NotNull @Text(max = 2000) String reason) {}
