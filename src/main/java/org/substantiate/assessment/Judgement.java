package org.substantiate.assessment;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.UUID;
import org.substantiate.claim.Confidence;
import org.substantiate.claim.VerdictValue;

/**
 * What an assessment says.
 *
 * @param rationale Markdown
 * @param evidence what it relies on, in the order given
 * @param claimVersion the version of the claim that it is about
 */
@Embeddable
record Judgement(
        @Enumerated(EnumType.STRING) VerdictValue assessed,
        @Enumerated(EnumType.STRING) Confidence confidence,
        String rationale,
        @Convert(converter = IdLines.class) List<UUID> evidence,
        long claimVersion) {}
