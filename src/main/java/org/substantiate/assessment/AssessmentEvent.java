package org.substantiate.assessment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.substantiate.claim.Confidence;
import org.substantiate.claim.VerdictValue;
import org.substantiate.event.Event;
import org.substantiate.event.Ref;
import org.substantiate.event.SideLogs;

/** What happens to assessments and to blind rounds. */
sealed interface AssessmentEvent extends Event {

    /** Somebody says for all to see what they think of a claim. */
    @Type("assessment.made")
    record Made(
            Ref object,
            UUID claim,
            int round,
            VerdictValue value,
            Confidence confidence,
            long claimVersion,
            List<UUID> evidence,
            @Erasable String rationale)
            implements AssessmentEvent {}

    /** Somebody says it in a blind round; stands in the round's side log, and is known to nobody else. */
    @Type("assessment.submitted")
    record Submitted(
            Ref object,
            UUID claim,
            int round,
            VerdictValue value,
            Confidence confidence,
            long claimVersion,
            List<UUID> evidence,
            @Erasable String rationale)
            implements AssessmentEvent {}

    /** What was said in a blind round that has ended. */
    @Type("assessment.disclosed")
    record Disclosed(
            Ref object,
            UUID blindRound,
            SideLogs.Place sealed,
            UUID claim,
            int round,
            VerdictValue value,
            Confidence confidence,
            long claimVersion,
            List<UUID> evidence,
            @Erasable String rationale)
            implements AssessmentEvent {}

    /** Some members are to say what they think of a claim before they know what others do. */
    @Type("assessment.round-opened")
    record RoundOpened(Ref object, UUID claim, int round, List<UUID> assessors, Instant deadline)
            implements AssessmentEvent {}

    /** They have more time, or less. */
    @Type("assessment.deadline-moved")
    record DeadlineMoved(
            Ref object, Instant deadline, @Erasable String reason) implements AssessmentEvent {}

    /** Others are to do it. */
    @Type("assessment.assessors-changed")
    record AssessorsChanged(Ref object, List<UUID> assessors) implements AssessmentEvent {}

    /** An assessor declares a conflict of interest and takes no part. */
    @Type("assessment.recused")
    record Recused(Ref object, @Erasable String reason) implements AssessmentEvent {}

    /** From now on all may know what was said; it follows in the same command. */
    @Type("assessment.round-ended")
    record RoundEnded(
            Ref object,
            UUID claim,
            Ending ending,
            SideLogs.TreeHead sealed,
            @Nullable @Erasable String reason) implements AssessmentEvent {}
}
