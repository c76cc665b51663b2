package org.substantiate.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.substantiate.event.Actor;
import org.substantiate.event.Ref;

/** What a member thinks of a claim, in a blind round that runs: in a table of its own, which no list reads. */
@Entity
class SealedAssessment {

    @Id
    UUID id;

    @Column(name = "blind_round_id")
    UUID blindRound;

    /** Its place in the round's side log. */
    @Column
    long sidePosition;

    @Column
    UUID author;

    @Embedded
    Judgement judgement;

    @Column
    Instant madeAt;

    protected SealedAssessment() {}

    SealedAssessment(UUID id, BlindRound round, long sidePosition, Actor author, Instant at, Judgement judgement) {
        this.id = id;
        this.blindRound = round.id;
        this.sidePosition = sidePosition;
        this.author = author.account();
        this.madeAt = at;
        this.judgement = judgement;
    }

    AssessmentEvent.Submitted submitted(BlindRound round) {
        return new AssessmentEvent.Submitted(
                new Ref("assessment", id, 1),
                round.claim,
                round.claimRound,
                judgement.assessed(),
                judgement.confidence(),
                judgement.claimVersion(),
                judgement.evidence(),
                judgement.rationale());
    }

    /** As its author alone sees it. */
    AssessmentView view(BlindRound round) {
        return new Assessment(this, round).view();
    }
}
