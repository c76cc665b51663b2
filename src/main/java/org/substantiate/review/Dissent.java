package org.substantiate.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.substantiate.claim.VerdictValue;

/**
 * A minority opinion filed to a verdict.
 *
 * @param value how its author had assessed the claim
 * @param body Markdown
 */
@Embeddable
public record Dissent(
        @Column(name = "dissent_id") UUID id,
        UUID author,
        Instant filedAt,

        @Column(name = "dissent_value") @Enumerated(EnumType.STRING)
        VerdictValue value,

        String body) {}
