package org.substantiate.claim;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.substantiate.annotation.Tags;
import org.substantiate.event.Actor;
import org.substantiate.event.Ref;
import org.substantiate.investigation.Role;
import org.substantiate.problem.Forbidden;
import org.substantiate.problem.NotFound;

/** One statement that can be right or wrong, and where it stands (rules CL1 to CL9, and the table of its life, in {@code src/docs/spec/claim.md}). */
@Entity
class Claim {

    static final int MOST_OCCURRENCES = 200;

    @Id
    UUID id;

    @Column(name = "investigation_id")
    UUID investigation;

    @Column
    long version;

    @Column
    String statement;

    @Column
    @Nullable
    String claimant;

    @Column
    @Nullable
    String claimDate;

    @Column
    @Enumerated(EnumType.STRING)
    Materiality materiality;

    @Column
    @Convert(converter = Tags.class)
    List<String> tags;

    @Column
    @Enumerated(EnumType.STRING)
    State state;

    @Column
    int round;

    @ElementCollection
    @CollectionTable(name = "occurrence", joinColumns = @JoinColumn(name = "claim_id"))
    Set<Occurrence> occurrences = new HashSet<>();

    @Column
    UUID author;

    @Column
    Instant raisedAt;

    @Column
    @Nullable
    Instant editedAt;

    @Column
    @Enumerated(EnumType.STRING)
    @Nullable
    ClosingCode closingCode;

    @Column
    @Nullable
    String closingReason;

    @Column
    @Enumerated(EnumType.STRING)
    @Nullable
    State stateBefore;

    @Column(name = "merged_into_id")
    @Nullable
    UUID mergedInto;

    @Column(name = "split_from_id")
    @Nullable
    UUID splitFrom;
    /** Whether some members assess it before they know what others think; then it stays open until they have. */
    @Column
    boolean inBlindRound;

    protected Claim() {}

    Claim(UUID id, UUID investigation, Actor author, Instant at, EditClaim wording, List<UUID> annotations) {
        this.id = id;
        this.investigation = investigation;
        this.version = 1;
        this.state = State.OPEN;
        this.round = 1;
        this.author = author.account();
        this.raisedAt = at;
        annotations.forEach(annotation -> occurrences.add(new Occurrence(annotation, author.account())));
        word(wording);
    }

    ClaimEvent.Raised raised() {
        return new ClaimEvent.Raised(
                ref(), claimDate, materiality, state, round, annotations(), splitFrom, statement, claimant, tags);
    }

    ClaimEvent.Edited edit(Actor actor, Role role, EditClaim wording, Instant at) {
        if (!role.includes(Role.EDITOR) && !(state == State.OPEN && isBy(actor))) {
            throw new Forbidden(
                    state == State.OPEN
                            ? "Only who raised this claim, or an editor, can edit it."
                            : "Once the debate is open, only editors can edit the claim.");
        }
        mustNotBeSettled();
        word(wording);
        version++;
        editedAt = at;
        return new ClaimEvent.Edited(ref(), claimDate, materiality, statement, claimant, tags);
    }

    void mustTakeOneMoreOccurrence() {
        mustNotBeClosed();
        if (occurrences.size() >= MOST_OCCURRENCES) {
            throw new TooManyOccurrences();
        }
    }

    ClaimEvent.OccurrenceAdded addOccurrence(Actor actor, UUID annotation) {
        mustTakeOneMoreOccurrence();
        occurrences.add(new Occurrence(annotation, actor.account()));
        return new ClaimEvent.OccurrenceAdded(ref(), annotation);
    }

    ClaimEvent.OccurrenceRemoved removeOccurrence(Actor actor, Role role, UUID annotation) {
        var occurrence = occurrences.stream()
                .filter(one -> one.annotation().equals(annotation))
                .findFirst()
                .orElseThrow(NotFound::new);
        if (!role.includes(Role.EDITOR) && !occurrence.addedBy().equals(actor.account())) {
            throw new Forbidden("Only who added this passage, or an editor, can take it back.");
        }
        mustNotBeClosed();
        if (occurrences.size() == 1) {
            throw new LastOccurrence();
        }
        occurrences.remove(occurrence);
        return new ClaimEvent.OccurrenceRemoved(ref(), annotation);
    }

    ClaimEvent.DebateOpened openDebate() {
        mustNotBeSettled();
        mustNotBeInBlindRound();
        if (state != State.OPEN) {
            throw new DebateAlreadyOpen();
        }
        return new ClaimEvent.DebateOpened(enter(State.UNDER_DEBATE));
    }

    ClaimEvent.SentToReview sendToReview() {
        mustBeUnderDebate();
        return new ClaimEvent.SentToReview(enter(State.IN_REVIEW));
    }

    ClaimEvent.ReturnedToTeam returnToTeam() {
        mustBeInReview();
        return new ClaimEvent.ReturnedToTeam(enter(State.UNDER_DEBATE));
    }

    ClaimEvent.Decided decide() {
        mustBeInReview();
        return new ClaimEvent.Decided(enter(State.DECIDED));
    }

    ClaimEvent.DecisionUndone takeDecisionBack() {
        mustBeDecided();
        return new ClaimEvent.DecisionUndone(enter(State.IN_REVIEW));
    }

    ClaimEvent.RoundBegun beginRound() {
        mustBeDecided();
        round++;
        return new ClaimEvent.RoundBegun(enter(State.UNDER_DEBATE), round);
    }

    void beginBlindRound() {
        mustNotBeSettled();
        mustNotBeInBlindRound();
        if (state != State.OPEN) {
            throw new DebateAlreadyOpen();
        }
        inBlindRound = true;
    }

    ClaimEvent.DebateOpened endBlindRound() {
        inBlindRound = false;
        return openDebate();
    }

    void mustTakeAssessments() {
        mustNotBeSettled();
        mustNotBeInBlindRound();
    }

    ClaimEvent.Closed close(Actor actor, Role role, CloseClaim command) {
        if (!role.includes(Role.EDITOR) && !(command.code() == ClosingCode.WITHDRAWN && isBy(actor))) {
            throw new Forbidden("Only an editor can close this claim; who raised it can close it as withdrawn.");
        }
        mustNotBeSettled();
        mustNotBeInBlindRound();
        stateBefore = state;
        closingCode = command.code();
        closingReason = command.reason();
        return new ClaimEvent.Closed(enter(State.CLOSED), command.code(), command.reason());
    }

    ClaimEvent.Reopened reopen(String reason) {
        if (state != State.CLOSED) {
            throw new ClaimNotClosed();
        }
        if (occurrences.isEmpty()) {
            throw new ClaimRejoined();
        }
        var before = Objects.requireNonNull(stateBefore);
        stateBefore = null;
        closingCode = null;
        closingReason = null;
        mergedInto = null;
        return new ClaimEvent.Reopened(enter(before), before, reason);
    }

    ClaimEvent.Merged merge(Claim into, String reason) {
        mustBeReshapable();
        into.mustBeReshapable();
        closeAsDuplicateOf(into, reason);
        return new ClaimEvent.Merged(ref(), into.id, reason);
    }

    /** A new claim of some of the passages; what it gets, this one loses. */
    Claim split(UUID part, Actor actor, Instant at, EditClaim wording, List<UUID> which) {
        mustBeReshapable();
        var moved = occurrences.stream()
                .filter(occurrence -> which.contains(occurrence.annotation()))
                .toList();
        if (moved.size() < Set.copyOf(which).size()) {
            throw new NotFound();
        }
        if (moved.size() == occurrences.size()) {
            throw new LastOccurrence();
        }
        moved.forEach(occurrences::remove);
        var claim = new Claim(part, investigation, actor, at, wording, List.of());
        claim.occurrences.addAll(moved);
        claim.splitFrom = id;
        return claim;
    }

    /** Gives everything back to the claim that this one was split from. */
    ClaimEvent.Rejoined rejoin(Claim origin, String reason) {
        mustBeReshapable();
        origin.mustBeReshapable();
        if (origin.occurrences.size() + occurrences.size() > MOST_OCCURRENCES) {
            throw new TooManyOccurrences();
        }
        closeAsDuplicateOf(origin, reason);
        origin.occurrences.addAll(occurrences);
        occurrences.clear();
        return new ClaimEvent.Rejoined(ref(), origin.id, reason);
    }

    ClaimEvent.OccurrenceAdded took(UUID annotation) {
        return new ClaimEvent.OccurrenceAdded(ref(), annotation);
    }

    ClaimEvent.OccurrenceRemoved gave(UUID annotation) {
        return new ClaimEvent.OccurrenceRemoved(ref(), annotation);
    }

    private void closeAsDuplicateOf(Claim other, String reason) {
        mustNotBeInBlindRound();
        stateBefore = state;
        closingCode = ClosingCode.DUPLICATE;
        closingReason = reason;
        mergedInto = other.id;
        enter(State.CLOSED);
    }

    /** Whether what belongs to it may change: it is being worked on, and nobody decides about it. */
    void mustBeReshapable() {
        mustNotBeClosed();
        mustNotBeWithEditors();
    }

    void mustNotBeWithEditors() {
        if (state == State.IN_REVIEW || state == State.DECIDED) {
            throw new ClaimSettled();
        }
    }

    private void mustNotBeInBlindRound() {
        if (inBlindRound) {
            throw new BlindRoundRunning();
        }
    }

    void mustNotBeClosed() {
        if (state == State.CLOSED) {
            throw new ClaimClosed();
        }
    }

    void mustBeUnderDebate() {
        mustNotBeSettled();
        if (state == State.OPEN) {
            throw new DebateNotOpen();
        }
        if (state == State.IN_REVIEW) {
            throw new ClaimInReview();
        }
    }

    void mustBeInReview() {
        mustNotBeSettled();
        if (state != State.IN_REVIEW) {
            throw new ClaimNotInReview();
        }
    }

    void mustBeDecided() {
        mustNotBeClosed();
        if (state != State.DECIDED) {
            throw new ClaimNotDecided();
        }
    }

    void mustNotBeSettled() {
        mustNotBeClosed();
        if (state == State.DECIDED) {
            throw new ClaimDecided();
        }
    }

    private Ref enter(State next) {
        state = next;
        version++;
        return ref();
    }

    /** In the order they were made: the ids of annotations grow with time. */
    List<UUID> annotations() {
        return occurrences.stream().map(Occurrence::annotation).sorted().toList();
    }

    private boolean isBy(Actor actor) {
        return author.equals(actor.account());
    }

    private void word(EditClaim wording) {
        statement = wording.statement();
        claimant = wording.claimant();
        claimDate = wording.claimDate();
        materiality = wording.materiality();
        tags = Tags.of(wording.tags());
    }

    private Ref ref() {
        return new Ref("claim", id, version);
    }

    ClaimView view() {
        return new ClaimView(
                id,
                version,
                statement,
                claimant,
                claimDate,
                materiality,
                tags,
                state,
                round,
                annotations(),
                author,
                raisedAt,
                editedAt,
                mergedInto,
                splitFrom,
                closingCode == null || closingReason == null
                        ? null
                        : new ClaimView.Closing(closingCode, closingReason));
    }
}
