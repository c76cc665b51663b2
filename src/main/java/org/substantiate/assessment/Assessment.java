package org.substantiate.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.substantiate.event.Actor;
import org.substantiate.event.Ref;
import org.substantiate.event.SideLogs;

/** What a member thinks of a claim, for all to see; it never changes, and a newer one of the same round supersedes it. */
@Entity
class Assessment {

    @Id
    UUID id;

    @Column(name = "investigation_id")
    UUID investigation;

    @Column(name = "claim_id")
    UUID claim;

    @Column
    int claimRound;

    @Column
    UUID author;

    /** The blind round in which it was made; none for one that was made openly. */
    @Column(name = "blind_round_id")
    @Nullable
    UUID blindRound;

    @Embedded
    Judgement judgement;

    @Column
    Instant madeAt;

    protected Assessment() {}

    Assessment(UUID id, UUID investigation, UUID claim, int claimRound, Actor author, Instant at, Judgement judgement) {
        this.id = id;
        this.investigation = investigation;
        this.claim = claim;
        this.claimRound = claimRound;
        this.author = author.account();
        this.madeAt = at;
        this.judgement = judgement;
    }

    /** What was sealed, as all may see it now. */
    Assessment(SealedAssessment sealed, BlindRound round) {
        this.id = sealed.id;
        this.investigation = round.investigation;
        this.claim = round.claim;
        this.claimRound = round.claimRound;
        this.author = sealed.author;
        this.blindRound = round.id;
        this.madeAt = sealed.madeAt;
        this.judgement = sealed.judgement;
    }

    AssessmentEvent.Made made() {
        return new AssessmentEvent.Made(
                ref(),
                claim,
                claimRound,
                judgement.assessed(),
                judgement.confidence(),
                judgement.claimVersion(),
                judgement.evidence(),
                judgement.rationale());
    }

    AssessmentEvent.Disclosed disclosed(BlindRound round, SideLogs.Place place) {
        return new AssessmentEvent.Disclosed(
                ref(),
                round.id,
                place,
                claim,
                claimRound,
                judgement.assessed(),
                judgement.confidence(),
                judgement.claimVersion(),
                judgement.evidence(),
                judgement.rationale());
    }

    Mode mode() {
        return blindRound == null ? Mode.OPEN : Mode.BLIND;
    }

    private Ref ref() {
        return new Ref("assessment", id, 1);
    }

    AssessmentView view() {
        return new AssessmentView(
                id,
                claim,
                claimRound,
                author,
                mode(),
                blindRound,
                judgement.assessed(),
                judgement.confidence(),
                judgement.rationale(),
                judgement.evidence(),
                judgement.claimVersion(),
                madeAt);
    }

    CountingAssessment counting() {
        return new CountingAssessment(
                id,
                author,
                judgement.assessed(),
                judgement.confidence(),
                judgement.claimVersion(),
                mode(),
                judgement.evidence());
    }
}
