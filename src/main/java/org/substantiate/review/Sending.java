package org.substantiate.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a claim came to the editors last.
 *
 * @param reduced whether a small team's smaller quorum was taken
 * @param override why it came though something was missing
 */
@Embeddable
public record Sending(
        @Column(name = "sent_round") int round,
        @Column(name = "sent_by") UUID by,
        @Column(name = "sent_at") Instant at,
        boolean reduced,
        @Nullable String searchedInVain,
        @Column(name = "override_reason") @Nullable String override) {}
