package org.substantiate.assessment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.substantiate.claim.Claims;
import org.substantiate.claim.Footing;
import org.substantiate.claim.State;
import org.substantiate.event.Actor;
import org.substantiate.event.Answer;
import org.substantiate.event.EventLog;
import org.substantiate.event.Ids;
import org.substantiate.event.Snapshot;
import org.substantiate.investigation.Access;
import org.substantiate.investigation.Role;
import org.substantiate.investigation.Rules;

/** What members think of the claims of an investigation, as far as all may know it. */
@ApplicationScoped
public class Assessments {

    @Singleton
    static class Kept implements PanacheRepositoryBase<Assessment, UUID> {

        /** Those of one round of a claim, the oldest first. */
        List<Assessment> of(UUID claim, int round) {
            return list("claim = ?1 and claimRound = ?2 order by madeAt, id", claim, round);
        }

        boolean anyOf(UUID claim, int round) {
            return count("claim = ?1 and claimRound = ?2", claim, round) > 0;
        }
    }

    private final Access access;
    private final EventLog log;
    private final Footing footing;
    private final Claims claims;
    private final Rules rules;
    private final ReliedEvidence relied;
    private final Kept kept;
    private final BlindRounds.Kept rounds;

    Assessments(
            Access access,
            EventLog log,
            Footing footing,
            Claims claims,
            Rules rules,
            ReliedEvidence relied,
            Kept kept,
            BlindRounds.Kept rounds) {
        this.access = access;
        this.log = log;
        this.footing = footing;
        this.claims = claims;
        this.rules = rules;
        this.relied = relied;
        this.kept = kept;
        this.rounds = rounds;
    }

    /** All that is disclosed, superseded ones too, in the order in which they were made; nothing of a blind round that runs. */
    public Snapshot<AssessmentView> list(Actor actor, UUID investigation) {
        access.read(actor, investigation);
        return log.snapshot(
                investigation,
                () -> kept.list("investigation = ?1 order by madeAt, id", investigation).stream()
                        .map(Assessment::view)
                        .toList());
    }

    /** Says for all to see what one thinks of a claim, in its present round. */
    @Transactional
    public Answer assess(Actor actor, UUID investigation, UUID claimId, Assess command) {
        access.act(actor, investigation, Role.CONTRIBUTOR);
        claims.mustTakeAssessments(investigation, claimId);
        var claim = claims.get(investigation, claimId);
        if (claim.state() == State.OPEN && rules.of(investigation).blindByDefault()) {
            throw new BlindFirst();
        }
        relied.expect(investigation, claimId, command);
        expectLatest(
                kept.of(claimId, claim.round()).stream()
                        .filter(one -> one.author.equals(actor.account()))
                        .map(one -> one.id)
                        .toList(),
                command);
        var assessment = new Assessment(
                Ids.next(),
                investigation,
                claimId,
                claim.round(),
                actor,
                log.time(actor, investigation),
                command.on(claim.version()));
        kept.persist(assessment);
        return footing.shift(actor, investigation, claimId, assessment.made());
    }

    /**
     * What each member thinks at last of a claim in its present round; for the rooms above, which have asked {@link Access}
     * already.
     *
     * <p>Nothing of a blind round that runs, and nothing of who has declared a conflict of interest in one of this round. The
     * claim's author is among them: whether that counts is the caller's to say.
     */
    public List<CountingAssessment> countingFor(UUID investigation, UUID claimId) {
        var claim = claims.get(investigation, claimId);
        var latest = new LinkedHashMap<UUID, CountingAssessment>();
        kept.of(claimId, claim.round()).forEach(one -> latest.put(one.author, one.counting()));
        rounds.list("claim = ?1 and claimRound = ?2", claimId, claim.round())
                .forEach(round -> latest.keySet().removeAll(round.recusals.keySet()));
        return List.copyOf(latest.values());
    }

    /** @throws AssessedMeanwhile if the page did not show its reader what they assessed last */
    static void expectLatest(List<UUID> mine, Assess command) {
        var latest = mine.isEmpty() ? null : mine.get(mine.size() - 1);
        if (!java.util.Objects.equals(latest, command.replaces())) {
            throw new AssessedMeanwhile();
        }
    }
}
