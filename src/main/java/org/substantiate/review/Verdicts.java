package org.substantiate.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.substantiate.claim.Claims;
import org.substantiate.claim.EvidenceView;
import org.substantiate.claim.GroundShifted;
import org.substantiate.claim.PiecesOfEvidence;
import org.substantiate.event.Actor;
import org.substantiate.event.Answer;
import org.substantiate.event.EventLog;
import org.substantiate.event.Snapshot;
import org.substantiate.investigation.Access;
import org.substantiate.investigation.Role;
import org.substantiate.investigation.Rules;
import org.substantiate.problem.IfMatch;
import org.substantiate.problem.NotFound;

/** What editors decide on claims, and what becomes of it. */
@ApplicationScoped
public class Verdicts {

    private final Access access;
    private final EventLog log;
    private final Claims claims;
    private final PiecesOfEvidence evidence;
    private final Opinions opinions;
    private final Rules rules;
    private final Impartiality impartiality;
    private final Basis basis;
    private final KeptCases cases;
    private final KeptVerdicts verdicts;

    Verdicts(
            Access access,
            EventLog log,
            Claims claims,
            PiecesOfEvidence evidence,
            Opinions opinions,
            Rules rules,
            Impartiality impartiality,
            Basis basis,
            KeptCases cases,
            KeptVerdicts verdicts) {
        this.access = access;
        this.log = log;
        this.claims = claims;
        this.evidence = evidence;
        this.opinions = opinions;
        this.rules = rules;
        this.impartiality = impartiality;
        this.basis = basis;
        this.cases = cases;
        this.verdicts = verdicts;
    }

    /** All of them, superseded ones too, in the order they were given. */
    public Snapshot<VerdictView> list(Actor actor, UUID investigation) {
        access.read(actor, investigation);
        return log.snapshot(
                investigation,
                () -> verdicts.allOf(investigation).stream().map(Verdict::view).toList());
    }

    /**
     * Decides on a claim in review; where a second signature is needed, the claim stays there until it is given.
     *
     * @throws VerdictPending if another verdict waits for its signature
     * @throws BasisChanged if the editor names what they saw, and something else is there now
     */
    @Transactional
    public Answer decide(Actor actor, UUID investigation, UUID id, @Nullable IfMatch seen, Decide command) {
        access.act(actor, investigation, Role.EDITOR);
        var claim = claims.seen(investigation, id, seen);
        claims.mustBeInReview(investigation, id);
        verdicts.on(investigation, id, Standing.PENDING).ifPresent(pending -> {
            throw new VerdictPending();
        });
        var seats = impartiality.expect(actor, investigation, claim, command.conflictOfInterest());
        var now = log.time(actor, investigation);
        command.mustBeWhole(now.atZone(ZoneOffset.UTC).toLocalDate(), standing(investigation, id));
        var hash = basis.of(investigation, id).hash();
        if (command.basis() != null && !command.basis().equals(hash)) {
            throw new BasisChanged();
        }
        var verdict = new Verdict(actor, now, claim, investigation, command, hash, seats);
        verdicts.persist(verdict);
        var given = log.append(actor, investigation, verdict.given());
        return seats.signatureNeeded() ? given : claims.decide(actor, investigation, id);
    }

    private Set<UUID> standing(UUID investigation, UUID claim) {
        return evidence.of(investigation, claim).stream()
                .filter(piece -> !piece.withdrawn())
                .map(EvidenceView::id)
                .collect(Collectors.toSet());
    }

    /** Signs another editor's verdict, which is in force from then on. */
    @Transactional
    public Answer sign(Actor actor, UUID investigation, UUID id, @Nullable IfMatch seen, Sign command) {
        access.act(actor, investigation, Role.EDITOR);
        var verdict = seen(investigation, id, seen);
        var signed = verdict.sign(actor, log.time(actor, investigation));
        claims.mustBeInReview(investigation, verdict.claim);
        impartiality.expect(
                actor, investigation, claims.get(investigation, verdict.claim), command.conflictOfInterest());
        log.append(actor, investigation, signed);
        return claims.decide(actor, investigation, verdict.claim);
    }

    /** Gives another editor's verdict back to them, unsigned; the claim stays in review. */
    @Transactional
    public Answer refuse(Actor actor, UUID investigation, UUID id, @Nullable IfMatch seen, RefuseSignature command) {
        access.act(actor, investigation, Role.EDITOR);
        return log.append(actor, investigation, seen(investigation, id, seen).refuse(actor, command.reason()));
    }

    /** Takes one's own verdict back; what was decided is in review again. */
    @Transactional
    public Answer undo(Actor actor, UUID investigation, UUID id, @Nullable IfMatch seen) {
        access.act(actor, investigation, Role.EDITOR);
        var verdict = seen(investigation, id, seen);
        var inForce = verdict.standing == Standing.IN_FORCE;
        var undone = log.append(actor, investigation, verdict.undo(actor, log.time(actor, investigation)));
        return inForce ? claims.takeDecisionBack(actor, investigation, verdict.claim) : undone;
    }

    /** Says that a verdict holds, though something has changed or somebody has asked for reopening. */
    @Transactional
    public Answer confirm(Actor actor, UUID investigation, UUID id, @Nullable IfMatch seen, StillStands command) {
        access.act(actor, investigation, Role.EDITOR);
        var verdict = seen(investigation, id, seen);
        var claim = claims.get(investigation, verdict.claim);
        impartiality.expect(actor, investigation, claim, command.conflictOfInterest());
        var reviewed = cases.of(investigation, claim.id());
        var confirmed = verdict.confirm(
                basis.of(investigation, claim.id()).hash(), command.reason(), reviewed.isAskedToReopen());
        reviewed.answerRequests();
        return log.append(actor, investigation, confirmed);
    }

    /** Takes a decided claim up again in a new round; its verdict stays to be seen, superseded. */
    @Transactional
    public Answer reopen(Actor actor, UUID investigation, UUID claim, @Nullable IfMatch seen, BeginRound command) {
        access.act(actor, investigation, Role.EDITOR);
        claims.seen(investigation, claim, seen);
        claims.mustBeDecided(investigation, claim);
        var verdict = verdicts.on(investigation, claim, Standing.IN_FORCE).orElseThrow(NotFound::new);
        cases.of(investigation, claim).answerRequests();
        log.append(actor, investigation, verdict.supersede(command));
        return claims.beginRound(actor, investigation, claim);
    }

    /**
     * Files a minority opinion.
     *
     * @throws NoDifferingAssessment if one has not assessed the claim in the verdict's round, or as the verdict says
     */
    @Transactional
    public Answer dissent(Actor actor, UUID investigation, UUID id, FileDissent command) {
        access.act(actor, investigation, Role.CONTRIBUTOR);
        var verdict = verdicts.of(investigation, id);
        var own = opinions.own(actor, investigation, verdict.claim).orElseThrow(NoDifferingAssessment::new);
        var window = Duration.ofHours(rules.of(investigation).dissentHours());
        return log.append(
                actor,
                investigation,
                verdict.dissent(actor, log.time(actor, investigation), window, own, command.body()));
    }

    /** Raises the alarm, in the command that has changed what a verdict rests on. */
    void shifted(@Observes GroundShifted shift) {
        var actor = shift.actor();
        var investigation = shift.investigation();
        for (var standing : new Standing[] {Standing.IN_FORCE, Standing.PENDING}) {
            verdicts.on(investigation, shift.claim(), standing)
                    .flatMap(verdict -> verdict.shift(log.time(actor, investigation), shift.what()))
                    .ifPresent(stale -> log.append(actor, investigation, stale));
        }
    }

    private Verdict seen(UUID investigation, UUID id, @Nullable IfMatch seen) {
        var verdict = verdicts.of(investigation, id);
        IfMatch.expect(seen, verdict.version, verdict::view);
        return verdict;
    }
}
