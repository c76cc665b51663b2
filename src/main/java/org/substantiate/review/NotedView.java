package org.substantiate.review;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.substantiate.claim.Confidence;
import org.substantiate.claim.VerdictValue;

/** An editor's own first view of a claim, as that editor sees it; nobody else does. */
public record NotedView(
        UUID claim,
        int round,
        VerdictValue value,
        Confidence confidence,
        @Nullable String note,
        Instant notedAt) {}
