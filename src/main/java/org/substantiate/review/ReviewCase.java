package org.substantiate.review;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.substantiate.event.Actor;
import org.substantiate.event.Ref;

/** What editors know of one claim beside what the team says about it. */
@Entity
class ReviewCase {

    @Id
    @Column(name = "claim_id")
    UUID claim;

    @Column(name = "investigation_id")
    UUID investigation;

    @Column
    private long version;

    @Embedded
    @Nullable
    private Sending sending;

    @Column
    @Nullable
    private UUID returnedBy;

    @Column
    @Nullable
    private Instant returnedAt;

    @Column
    @Nullable
    private String returnComment;

    @Column
    @Convert(converter = Lines.class)
    private List<String> tasks = List.of();

    @ElementCollection
    @BatchSize(size = 200)
    @CollectionTable(name = "review_recusal", joinColumns = @JoinColumn(name = "claim_id"))
    private Set<Recusal> recusals = new HashSet<>();

    @ElementCollection
    @BatchSize(size = 200)
    @CollectionTable(name = "reopening_request", joinColumns = @JoinColumn(name = "claim_id"))
    private Set<ReopeningRequest> requests = new HashSet<>();

    protected ReviewCase() {}

    ReviewCase(UUID investigation, UUID claim) {
        this.investigation = investigation;
        this.claim = claim;
    }

    ReviewEvent.Sent send(Sending how, Readiness readiness) {
        sending = how;
        returnedBy = null;
        returnedAt = null;
        returnComment = null;
        tasks = List.of();
        version++;
        return new ReviewEvent.Sent(
                ref(),
                how.round(),
                readiness.quorum(),
                readiness.assessors(),
                how.reduced(),
                how.override() == null ? List.of() : readiness.missing(how.searchedInVain()),
                how.searchedInVain(),
                how.override());
    }

    ReviewEvent.Returned giveBack(Actor editor, Instant at, ReturnToTeam command) {
        returnedBy = editor.account();
        returnedAt = at;
        returnComment = command.comment();
        tasks = command.lines();
        version++;
        return new ReviewEvent.Returned(ref(), command.comment(), tasks);
    }

    ReviewEvent.Recused recuse(Actor actor, Instant at, String reason) {
        if (isRecused(actor)) {
            throw new RecusedBefore();
        }
        recusals.add(new Recusal(actor.account(), at, reason));
        version++;
        return new ReviewEvent.Recused(ref(), reason);
    }

    boolean isRecused(Actor actor) {
        return recusals.stream().anyMatch(one -> one.account().equals(actor.account()));
    }

    ReviewEvent.ReopeningAsked ask(Actor actor, Instant at, String reason) {
        if (requests.stream().anyMatch(one -> one.account().equals(actor.account()))) {
            throw new ReopeningAlreadyAsked();
        }
        requests.add(new ReopeningRequest(actor.account(), at, reason));
        version++;
        return new ReviewEvent.ReopeningAsked(ref(), reason);
    }

    boolean isAskedToReopen() {
        return !requests.isEmpty();
    }

    /** An editor has reopened the claim or confirmed its verdict; the entry about that says so. */
    void answerRequests() {
        requests.clear();
    }

    CaseView view() {
        return new CaseView(
                claim,
                version,
                sending,
                returnedBy == null || returnedAt == null || returnComment == null
                        ? null
                        : new CaseView.Return(returnedBy, returnedAt, returnComment, tasks),
                recusals.stream()
                        .sorted(Comparator.comparing(Recusal::declaredAt))
                        .toList(),
                requests.stream()
                        .sorted(Comparator.comparing(ReopeningRequest::askedAt))
                        .toList());
    }

    private Ref ref() {
        return new Ref("review", claim, version);
    }
}
