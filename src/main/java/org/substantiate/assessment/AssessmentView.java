package org.substantiate.assessment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.substantiate.claim.Confidence;
import org.substantiate.claim.VerdictValue;

/**
 * An assessment as members see it.
 *
 * @param round the claim's round
 * @param author an account
 * @param blindRound the blind round in which it was made
 * @param rationale Markdown
 * @param evidence what it relies on
 * @param claimVersion the version of the claim that it is about
 */
public record AssessmentView(
        UUID id,
        UUID claim,
        int round,
        UUID author,
        Mode mode,
        @Nullable UUID blindRound,
        VerdictValue value,
        Confidence confidence,
        String rationale,
        List<UUID> evidence,
        long claimVersion,
        Instant madeAt) {}
