package org.substantiate.review;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.substantiate.claim.ClaimView;
import org.substantiate.claim.Confidence;
import org.substantiate.claim.VerdictValue;
import org.substantiate.event.Actor;
import org.substantiate.event.Ids;
import org.substantiate.event.Ref;
import org.substantiate.problem.Forbidden;

/** An editor's decision on a claim, and what becomes of it (rules CL80 to CL95 in {@code src/docs/spec/claim.md}). */
@Entity
class Verdict {

    /** How long who decided may take it back. */
    static final Duration UNDO = Duration.ofMinutes(10);

    @Id
    UUID id;

    @Column(name = "investigation_id")
    UUID investigation;

    @Column(name = "claim_id")
    UUID claim;

    @Column
    long version;

    @Column
    int round;

    @Column
    @Enumerated(EnumType.STRING)
    Standing standing;

    @Column(name = "verdict_value")
    @Enumerated(EnumType.STRING)
    VerdictValue value;

    @Column
    @Enumerated(EnumType.STRING)
    private Confidence confidence;

    @Column
    @Enumerated(EnumType.STRING)
    @Nullable
    private Likelihood likelihood;

    @Embedded
    private Rationale rationale;

    @ElementCollection
    @BatchSize(size = 200)
    @CollectionTable(name = "verdict_evidence", joinColumns = @JoinColumn(name = "verdict_id"))
    @Column(name = "evidence_id")
    private Set<UUID> evidence = new HashSet<>();

    @Column
    @Nullable
    private LocalDate reviewBy;

    @Column
    private String basisHash;

    @Column
    private boolean singleReviewer;

    @Column
    private UUID decidedBy;

    @Column
    private Instant decidedAt;

    @Column
    @Nullable
    private UUID signedBy;

    @Column
    @Nullable
    private Instant signedAt;

    @Column
    @Nullable
    private UUID refusedBy;

    @Column
    @Nullable
    private String refusal;

    @Column
    @Nullable
    private Instant staleSince;

    @Column
    @Nullable
    private String staleType;

    @Column
    @Nullable
    private UUID staleId;

    /** How often something about it has been said or changed since it came into force. */
    @Column
    private int touched;

    @ElementCollection
    @BatchSize(size = 200)
    @CollectionTable(name = "dissent", joinColumns = @JoinColumn(name = "verdict_id"))
    private Set<Dissent> dissents = new HashSet<>();

    protected Verdict() {}

    Verdict(Actor editor, Instant at, ClaimView claim, UUID investigation, Decide decision, String basis, Seats seats) {
        this.id = Ids.next();
        this.investigation = investigation;
        this.claim = claim.id();
        this.version = 1;
        this.round = claim.round();
        this.standing = seats.signatureNeeded() ? Standing.PENDING : Standing.IN_FORCE;
        this.value = decision.value();
        this.confidence = decision.confidence();
        this.likelihood = decision.likelihood();
        this.rationale = decision.rationale();
        this.evidence.addAll(decision.evidence());
        this.reviewBy = decision.reviewBy();
        this.basisHash = basis;
        this.singleReviewer = seats.single();
        this.decidedBy = editor.account();
        this.decidedAt = at;
    }

    ReviewEvent.Given given() {
        return new ReviewEvent.Given(
                ref(),
                claim,
                round,
                standing,
                value,
                confidence,
                likelihood,
                reviewBy,
                evidence.stream().sorted().toList(),
                basisHash,
                singleReviewer,
                rationale.claimed(),
                rationale.found(),
                rationale.notEstablished(),
                rationale.wouldChange());
    }

    ReviewEvent.Signed sign(Actor editor, Instant at) {
        mustWaitFor(editor);
        if (staleSince != null) {
            throw new GroundChanged();
        }
        standing = Standing.IN_FORCE;
        signedBy = editor.account();
        signedAt = at;
        version++;
        return new ReviewEvent.Signed(ref());
    }

    ReviewEvent.SignatureRefused refuse(Actor editor, String reason) {
        mustWaitFor(editor);
        standing = Standing.REFUSED;
        refusedBy = editor.account();
        refusal = reason;
        version++;
        return new ReviewEvent.SignatureRefused(ref(), reason);
    }

    private void mustWaitFor(Actor editor) {
        if (standing != Standing.PENDING) {
            throw new VerdictNotPending();
        }
        if (decidedBy.equals(editor.account())) {
            throw new SecondEditorNeeded();
        }
    }

    /** While it waits for a signature at any time; in force only soon, and before anything else has happened. */
    ReviewEvent.Undone undo(Actor editor, Instant at) {
        if (standing != Standing.PENDING && standing != Standing.IN_FORCE) {
            throw new VerdictNotInForce();
        }
        if (!editor.account().equals(decidedBy) && !editor.account().equals(signedBy)) {
            throw new Forbidden("Only who gave or signed this verdict can take it back.");
        }
        if (standing == Standing.IN_FORCE
                && (touched > 0 || at.isAfter(inForceSince().plus(UNDO)))) {
            throw new TooLateToUndo();
        }
        standing = Standing.UNDONE;
        version++;
        return new ReviewEvent.Undone(ref());
    }

    /** Raises the alarm, once: until somebody has looked, one is enough. */
    Optional<ReviewEvent.Stale> shift(Instant at, Ref what) {
        if ((standing != Standing.PENDING && standing != Standing.IN_FORCE) || staleSince != null) {
            return Optional.empty();
        }
        staleSince = at;
        staleType = what.type();
        staleId = what.id();
        touch();
        return Optional.of(new ReviewEvent.Stale(ref(), what));
    }

    ReviewEvent.Confirmed confirm(String basis, String reason, boolean asked) {
        mustBeInForce();
        if (staleSince == null && !asked) {
            throw new VerdictNotQuestioned();
        }
        staleSince = null;
        staleType = null;
        staleId = null;
        basisHash = basis;
        touch();
        return new ReviewEvent.Confirmed(ref(), claim, basis, reason);
    }

    ReviewEvent.Reopened supersede(BeginRound command) {
        mustBeInForce();
        standing = Standing.SUPERSEDED;
        version++;
        return new ReviewEvent.Reopened(ref(), claim, round + 1, command.trigger(), command.reason());
    }

    ReviewEvent.DissentFiled dissent(Actor author, Instant at, Duration window, VerdictValue own, String body) {
        mustBeInForce();
        if (at.isAfter(inForceSince().plus(window))) {
            throw new DissentNotOpen();
        }
        if (!differs(own)) {
            throw new NoDifferingAssessment();
        }
        if (dissents.stream().anyMatch(one -> one.author().equals(author.account()))) {
            throw new DissentAlreadyFiled();
        }
        var dissent = new Dissent(Ids.next(), author.account(), at, own, body);
        dissents.add(dissent);
        touch();
        return new ReviewEvent.DissentFiled(ref(), dissent.id(), own, body);
    }

    /** By a step or more; what has no place in the order differs from all but itself. */
    private boolean differs(VerdictValue own) {
        return own != value;
    }

    private void touch() {
        touched++;
        version++;
    }

    private void mustBeInForce() {
        if (standing != Standing.IN_FORCE) {
            throw new VerdictNotInForce();
        }
    }

    private Instant inForceSince() {
        return Objects.requireNonNullElse(signedAt, decidedAt);
    }

    private Ref ref() {
        return new Ref("verdict", id, version);
    }

    VerdictView view() {
        return new VerdictView(
                id,
                version,
                claim,
                round,
                standing,
                value,
                confidence,
                likelihood,
                rationale,
                evidence.stream().sorted().toList(),
                reviewBy,
                basisHash,
                singleReviewer,
                decidedBy,
                decidedAt,
                signedBy,
                signedAt,
                refusedBy == null || refusal == null ? null : new VerdictView.Refused(refusedBy, refusal),
                staleSince == null || staleType == null || staleId == null
                        ? null
                        : new VerdictView.Alarm(staleSince, staleType, staleId),
                dissents.stream().sorted(Comparator.comparing(Dissent::id)).toList());
    }
}
