package org.substantiate.assessment;

import java.util.List;
import java.util.UUID;
import org.substantiate.claim.Confidence;
import org.substantiate.claim.VerdictValue;

/**
 * What somebody thinks of a claim at last, in the claim's present round.
 *
 * @param madeOnVersion the version of the claim that it is about
 * @param evidence what it relies on
 */
public record CountingAssessment(
        UUID id,
        UUID account,
        VerdictValue value,
        Confidence confidence,
        long madeOnVersion,
        Mode mode,
        List<UUID> evidence) {}
