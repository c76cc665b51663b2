package org.substantiate.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.substantiate.claim.Confidence;
import org.substantiate.claim.VerdictValue;

/**
 * A verdict as members see it.
 *
 * @param basisHash SHA-256 of what it rests on, in lower-case hex
 * @param singleReviewer whether the investigation had one editor only, so that nobody else could look
 * @param refused who did not sign it, and why
 * @param stale what changed since, until somebody has looked
 */
public record VerdictView(
        UUID id,
        long version,
        UUID claim,
        int round,
        Standing standing,
        VerdictValue value,
        Confidence confidence,
        @Nullable Likelihood likelihood,
        Rationale rationale,
        List<UUID> evidence,
        @Nullable LocalDate reviewBy,
        String basisHash,
        boolean singleReviewer,
        UUID decidedBy,
        Instant decidedAt,
        @Nullable UUID signedBy,
        @Nullable Instant signedAt,
        @Nullable Refused refused,
        @Nullable Alarm stale,
        List<Dissent> dissents) {

    /** A signature that was not given. */
    public record Refused(UUID by, String reason) {}

    /**
     * What first changed of that on which it rested.
     *
     * @param type kind of thing: {@code evidence}, {@code argument}, {@code claim}, …
     */
    public record Alarm(Instant since, String type, UUID id) {}
}
