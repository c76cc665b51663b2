package org.substantiate.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;

/** A flag on a piece of evidence: who set it, and why. */
@Embeddable
record Flagged(
        @Column(name = "flag") @Enumerated(EnumType.STRING) Flag flag, String reason, UUID setBy, Instant setAt) {

    FlagView view() {
        return new FlagView(flag, reason, setBy, setAt);
    }
}
