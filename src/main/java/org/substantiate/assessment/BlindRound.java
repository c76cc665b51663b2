package org.substantiate.assessment;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.substantiate.claim.ClaimView;
import org.substantiate.event.Actor;
import org.substantiate.event.Ref;
import org.substantiate.event.SideLogs;

/** Some members say what they think of a claim before they know what others do (rules CL52 to CL58 of the claims). */
@Entity
class BlindRound {

    @Id
    UUID id;

    @Column(name = "investigation_id")
    UUID investigation;

    @Column(name = "claim_id")
    UUID claim;

    @Column
    int claimRound;

    @Column
    long version;

    /** Accounts in the order in which they were named; who is recused stays among them. */
    @Column
    @Convert(converter = IdLines.class)
    List<UUID> assessors;

    /** Who takes no part, and why. */
    @ElementCollection
    @CollectionTable(name = "recusal", joinColumns = @JoinColumn(name = "blind_round_id"))
    @MapKeyColumn(name = "account_id")
    @Column(name = "reason")
    Map<UUID, String> recusals = new HashMap<>();

    @Column
    Instant deadline;

    @Column
    UUID openedBy;

    @Column
    Instant openedAt;

    @Column
    @Nullable
    Instant endedAt;

    @Column
    @Enumerated(EnumType.STRING)
    @Nullable
    Ending ending;

    @Column
    @Nullable
    String endingReason;

    protected BlindRound() {}

    BlindRound(UUID id, UUID investigation, ClaimView claim, Actor opener, Instant at, OpenBlindRound command) {
        this.id = id;
        this.investigation = investigation;
        this.claim = claim.id();
        this.claimRound = claim.round();
        this.version = 1;
        this.assessors = command.assessors();
        this.deadline = command.deadline();
        this.openedBy = opener.account();
        this.openedAt = at;
    }

    AssessmentEvent.RoundOpened opened() {
        return new AssessmentEvent.RoundOpened(ref(), claim, claimRound, assessors, deadline);
    }

    AssessmentEvent.DeadlineMoved move(Instant next, String reason) {
        deadline = next;
        version++;
        return new AssessmentEvent.DeadlineMoved(ref(), deadline, reason);
    }

    AssessmentEvent.AssessorsChanged assign(List<UUID> accounts) {
        assessors = accounts;
        version++;
        return new AssessmentEvent.AssessorsChanged(ref(), assessors);
    }

    AssessmentEvent.Recused recuse(Actor actor, String reason) {
        recusals.put(actor.account(), reason);
        version++;
        return new AssessmentEvent.Recused(ref(), reason);
    }

    AssessmentEvent.RoundEnded end(Ending why, @Nullable String reason, Instant at, SideLogs.TreeHead sealed) {
        endedAt = at;
        ending = why;
        endingReason = reason;
        version++;
        return new AssessmentEvent.RoundEnded(ref(), claim, why, sealed, reason);
    }

    /** Whether somebody is to assess, and has not declared a conflict of interest. */
    boolean isUpTo(UUID account) {
        return assessors.contains(account) && !recusals.containsKey(account);
    }

    boolean isOver() {
        return endedAt != null;
    }

    /** Once the deadline has passed nobody adds anything, even if the server has not come round to ending it. */
    void mustRun(Instant now) {
        if (isOver() || isPast(now)) {
            throw new BlindRoundOver();
        }
    }

    boolean isPast(Instant now) {
        return !now.isBefore(deadline);
    }

    void mustBeUpTo(Actor actor) {
        if (!isUpTo(actor.account())) {
            throw new NotAssigned();
        }
    }

    private Ref ref() {
        return new Ref("blind-round", id, version);
    }

    BlindRoundView view() {
        return new BlindRoundView(
                id,
                version,
                claim,
                claimRound,
                assessors,
                recusals.entrySet().stream()
                        .map(one -> new BlindRoundView.RecusedAssessor(one.getKey(), one.getValue()))
                        .sorted(java.util.Comparator.comparing(BlindRoundView.RecusedAssessor::account))
                        .toList(),
                deadline,
                openedBy,
                openedAt,
                endedAt,
                ending,
                endingReason);
    }
}
