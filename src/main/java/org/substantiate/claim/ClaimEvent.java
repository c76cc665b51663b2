package org.substantiate.claim;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.substantiate.event.Event;
import org.substantiate.event.Ref;

/** What happens to claims and to their evidence. */
sealed interface ClaimEvent extends Event {

    /** Somebody took a statement out of the texts, to be checked. */
    @Type("claim.raised")
    record Raised(
            Ref object,
            @Nullable String claimDate,
            Materiality materiality,
            State state,
            int round,
            List<UUID> occurrences,
            @Nullable UUID splitFrom,
            @Erasable String statement,
            @Nullable @Erasable String claimant,
            @Erasable List<String> tags)
            implements ClaimEvent {}

    /** The claim is put in other words. */
    @Type("claim.edited")
    record Edited(
            Ref object,
            @Nullable String claimDate,
            Materiality materiality,
            @Erasable String statement,
            @Nullable @Erasable String claimant,
            @Erasable List<String> tags)
            implements ClaimEvent {}

    /** Another passage alleges the same. */
    @Type("claim.occurrence-added")
    record OccurrenceAdded(Ref object, UUID annotation) implements ClaimEvent {}

    /** A passage turned out not to allege it. */
    @Type("claim.occurrence-removed")
    record OccurrenceRemoved(Ref object, UUID annotation) implements ClaimEvent {}

    /** The team argues about it from now on. */
    @Type("claim.debate-opened")
    record DebateOpened(Ref object) implements ClaimEvent {}

    /** The editors have it now; {@code review.sent} before it says how it came there. */
    @Type("claim.sent-to-review")
    record SentToReview(Ref object) implements ClaimEvent {}

    /** The team has it again; {@code review.returned} before it says why. */
    @Type("claim.returned-to-team")
    record ReturnedToTeam(Ref object) implements ClaimEvent {}

    /** A verdict is in force; {@code review.verdict-given} or {@code review.verdict-signed} before it says which. */
    @Type("claim.decided")
    record Decided(Ref object) implements ClaimEvent {}

    /** Its verdict was taken back at once: it is in review again. */
    @Type("claim.decision-undone")
    record DecisionUndone(Ref object) implements ClaimEvent {}

    /** It is debated anew; {@code review.reopened} before it says why. */
    @Type("claim.round-begun")
    record RoundBegun(Ref object, int round) implements ClaimEvent {}

    /** It is put aside without a verdict. */
    @Type("claim.closed")
    record Closed(Ref object, ClosingCode code, @Erasable String reason) implements ClaimEvent {}

    /** It is taken up again, in the state that it had. */
    @Type("claim.reopened")
    record Reopened(Ref object, State state, @Erasable String reason) implements ClaimEvent {}

    /** It is the same as another claim, which goes on for both; opening it again takes that back. */
    @Type("claim.merged")
    record Merged(Ref object, UUID into, @Erasable String reason) implements ClaimEvent {}

    /** Its passages went back to the claim that it was split from. */
    @Type("claim.rejoined")
    record Rejoined(Ref object, UUID into, @Erasable String reason) implements ClaimEvent {}

    /** A source speaks to the claim. */
    @Type("claim.evidence-attached")
    record EvidenceAttached(
            Ref object,
            UUID claim,
            UUID source,
            Stance stance,
            @Erasable String excerpt,
            @Nullable @Erasable String locator)
            implements ClaimEvent {}

    /** Its author corrects what the source says, or how that bears on the claim. */
    @Type("claim.evidence-edited")
    record EvidenceEdited(
            Ref object,
            Stance stance,
            @Erasable String excerpt,
            @Nullable @Erasable String locator) implements ClaimEvent {}

    /** It no longer stands; what it said stays to be seen. */
    @Type("claim.evidence-withdrawn")
    record EvidenceWithdrawn(Ref object) implements ClaimEvent {}

    /** Somebody judged how credible it is, or took that back. */
    @Type("claim.evidence-graded")
    record EvidenceGraded(
            Ref object,
            @Nullable Integer credibility,
            @Nullable @Erasable String reason) implements ClaimEvent {}

    /** It goes back to somebody who said it first; to the source itself where no origin is told. */
    @Type("claim.evidence-traced")
    record EvidenceTraced(Ref object, @Nullable UUID origin) implements ClaimEvent {}

    /** Something is wrong with it. */
    @Type("claim.evidence-flagged")
    record EvidenceFlagged(Ref object, Flag flag, @Erasable String reason) implements ClaimEvent {}

    /** That is no longer so. */
    @Type("claim.evidence-flag-lifted")
    record EvidenceFlagLifted(
            Ref object, Flag flag, @Erasable String reason) implements ClaimEvent {}
}
