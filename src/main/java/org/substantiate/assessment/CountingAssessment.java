package org.substantiate.assessment;

import org.substantiate.claim.VerdictValue;
import org.substantiate.claim.Confidence;
import java.util.List;
import java.util.UUID;

/**
 * What somebody thinks of a claim at last, in the claim's present round.
 *
 * @param madeOnVersion the version of the claim that it is about
 * @param evidence what it relies on
 */
public record CountingAssessment(
        UUID id,
        UUID account, VerdictValue value, Confidence confidence, long madeOnVersion, Mode mode, List<UUID> evidence) {}
