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
                ref(), claimDate, materiality, state, round, annotations(), statement, claimant, tags);
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

    ClaimEvent.Closed close(Actor actor, Role role, CloseClaim command) {
        if (!role.includes(Role.EDITOR) && !(command.code() == ClosingCode.WITHDRAWN && isBy(actor))) {
            throw new Forbidden("Only an editor can close this claim; who raised it can close it as withdrawn.");
        }
        mustNotBeSettled();
        stateBefore = state;
        closingCode = command.code();
        closingReason = command.reason();
        return new ClaimEvent.Closed(enter(State.CLOSED), command.code(), command.reason());
    }

    ClaimEvent.Reopened reopen(String reason) {
        if (state != State.CLOSED) {
            throw new ClaimNotClosed();
        }
        var before = Objects.requireNonNull(stateBefore);
        stateBefore = null;
        closingCode = null;
        closingReason = null;
        return new ClaimEvent.Reopened(enter(before), before, reason);
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

    private void mustNotBeSettled() {
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
                closingCode == null || closingReason == null
                        ? null
                        : new ClaimView.Closing(closingCode, closingReason));
    }
}
