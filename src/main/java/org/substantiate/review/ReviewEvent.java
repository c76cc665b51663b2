package org.substantiate.review;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.substantiate.claim.Confidence;
import org.substantiate.claim.VerdictValue;
import org.substantiate.event.Event;
import org.substantiate.event.Ref;

/** What happens to claims in review, and to verdicts. */
sealed interface ReviewEvent extends Event {

    /**
     * The team has handed a claim to the editors.
     *
     * @param reduced whether a small team's smaller quorum was taken
     * @param overridden what was missing, where an editor gave a reason
     */
    @Type("review.sent")
    record Sent(
            Ref object,
            int round,
            int quorum,
            long assessors,
            boolean reduced,
            List<Guard> overridden,
            @Nullable @Erasable String searchedInVain,
            @Nullable @Erasable String override)
            implements ReviewEvent {}

    /** An editor has given it back. */
    @Type("review.returned")
    record Returned(
            Ref object, @Erasable String comment, @Erasable List<String> tasks) implements ReviewEvent {}

    /** Somebody is not free in a claim, and will neither decide nor sign. */
    @Type("review.recused")
    record Recused(Ref object, @Erasable String reason) implements ReviewEvent {}

    /** Somebody wants a decided claim to be taken up again. */
    @Type("review.reopening-asked")
    record ReopeningAsked(Ref object, @Erasable String reason) implements ReviewEvent {}

    /**
     * An editor has decided.
     *
     * @param standing whether it is in force at once or waits for a signature
     * @param basisHash SHA-256 of what it rests on, in lower-case hex
     */
    @Type("review.verdict-given")
    record Given(
            Ref object,
            UUID claim,
            int round,
            Standing standing,
            VerdictValue value,
            Confidence confidence,
            @Nullable Likelihood likelihood,
            @Nullable LocalDate reviewBy,
            List<UUID> evidence,
            String basisHash,
            boolean singleReviewer,
            @Erasable String claimed,
            @Erasable String found,
            @Erasable String notEstablished,
            @Erasable String wouldChange)
            implements ReviewEvent {}

    /** A second editor has signed: it is in force. */
    @Type("review.verdict-signed")
    record Signed(Ref object) implements ReviewEvent {}

    /** A second editor has not signed: it is back with the first. */
    @Type("review.signature-refused")
    record SignatureRefused(Ref object, @Erasable String reason) implements ReviewEvent {}

    /** Who gave it has taken it back. */
    @Type("review.verdict-undone")
    record Undone(Ref object) implements ReviewEvent {}

    /** Something that it rested on has changed. */
    @Type("review.verdict-stale")
    record Stale(Ref object, Ref what) implements ReviewEvent {}

    /** An editor says that it holds nevertheless. */
    @Type("review.verdict-confirmed")
    record Confirmed(
            Ref object,
            UUID claim,
            String basisHash,
            @Erasable String reason) implements ReviewEvent {}

    /** The claim is taken up again in a new round: the verdict is superseded. */
    @Type("review.reopened")
    record Reopened(
            Ref object,
            UUID claim,
            int round,
            ReopeningTrigger trigger,
            @Erasable String reason) implements ReviewEvent {}

    /** An assessor who differed says why. */
    @Type("review.dissent-filed")
    record DissentFiled(
            Ref object,
            UUID dissent,
            VerdictValue value,
            @Erasable String body) implements ReviewEvent {}
}
