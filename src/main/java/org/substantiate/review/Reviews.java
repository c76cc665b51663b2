package org.substantiate.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.substantiate.claim.ClaimView;
import org.substantiate.claim.Claims;
import org.substantiate.claim.PiecesOfEvidence;
import org.substantiate.event.Actor;
import org.substantiate.event.Answer;
import org.substantiate.event.EventLog;
import org.substantiate.event.Snapshot;
import org.substantiate.investigation.Access;
import org.substantiate.investigation.Members;
import org.substantiate.investigation.Role;
import org.substantiate.investigation.Rules;
import org.substantiate.problem.Forbidden;
import org.substantiate.problem.IfMatch;

/** The way of claims to the editors and back to the team. */
@ApplicationScoped
public class Reviews {

    private final Access access;
    private final EventLog log;
    private final Claims claims;
    private final PiecesOfEvidence evidence;
    private final Opinions opinions;
    private final Rules rules;
    private final Members members;
    private final KeptCases cases;
    private final KeptVerdicts verdicts;
    private final Basis basis;

    Reviews(
            Access access,
            EventLog log,
            Claims claims,
            PiecesOfEvidence evidence,
            Opinions opinions,
            Rules rules,
            Members members,
            KeptCases cases,
            KeptVerdicts verdicts,
            Basis basis) {
        this.access = access;
        this.log = log;
        this.claims = claims;
        this.evidence = evidence;
        this.opinions = opinions;
        this.rules = rules;
        this.members = members;
        this.cases = cases;
        this.verdicts = verdicts;
        this.basis = basis;
    }

    /** The case of each claim in which anything has happened yet. */
    public Snapshot<CaseView> list(Actor actor, UUID investigation) {
        access.read(actor, investigation);
        return log.snapshot(
                investigation,
                () -> cases.allOf(investigation).stream().map(ReviewCase::view).toList());
    }

    /** What a verdict on a claim would rest on now. */
    @Transactional
    public BasisView basis(Actor actor, UUID investigation, UUID claim) {
        access.read(actor, investigation);
        return basis.of(investigation, claim);
    }

    /**
     * Hands a claim to the editors.
     *
     * @throws QuorumMissing if too few have assessed it, and no editor overrides that
     * @throws EvidenceMissing if there is no evidence and nobody says that it was looked for, and no editor overrides that
     */
    @Transactional
    public Answer send(Actor actor, UUID investigation, UUID id, @Nullable IfMatch seen, SendToReview command) {
        var role = access.act(actor, investigation, Role.CONTRIBUTOR);
        if (command.override() != null && !role.includes(Role.EDITOR)) {
            throw new Forbidden("Only an editor can send a claim to review though something is missing.");
        }
        var claim = claims.seen(investigation, id, seen);
        claims.mustBeUnderDebate(investigation, id);
        var readiness = readiness(investigation, claim);
        if (command.override() == null) {
            readiness.mustBeWhole(command.searchedInVain());
        }
        var sending = new Sending(
                claim.round(),
                actor.account(),
                log.time(actor, investigation),
                readiness.reduced(),
                command.searchedInVain(),
                command.override());
        log.append(actor, investigation, cases.of(investigation, id).send(sending, readiness));
        return claims.sendToReview(actor, investigation, id);
    }

    private Readiness readiness(UUID investigation, ClaimView claim) {
        var standing = evidence.of(investigation, claim.id()).stream().anyMatch(piece -> !piece.withdrawn());
        return Readiness.of(
                rules.of(investigation).quorum(),
                members.count(investigation, Role.CONTRIBUTOR),
                opinions.assessors(investigation, claim),
                standing);
    }

    /** Gives a claim back to the team, with what is missing. */
    @Transactional
    public Answer giveBack(Actor actor, UUID investigation, UUID id, @Nullable IfMatch seen, ReturnToTeam command) {
        access.act(actor, investigation, Role.EDITOR);
        claims.seen(investigation, id, seen);
        claims.mustBeInReview(investigation, id);
        verdicts.on(investigation, id, Standing.PENDING).ifPresent(pending -> {
            throw new VerdictPending();
        });
        log.append(
                actor,
                investigation,
                cases.of(investigation, id).giveBack(actor, log.time(actor, investigation), command));
        return claims.returnToTeam(actor, investigation, id);
    }

    /** Says that one is not free in a claim, in whatever state it is. */
    @Transactional
    public Answer recuse(Actor actor, UUID investigation, UUID id, DeclareConflict command) {
        access.act(actor, investigation, Role.CONTRIBUTOR);
        claims.mustHave(investigation, id);
        return log.append(
                actor,
                investigation,
                cases.of(investigation, id).recuse(actor, log.time(actor, investigation), command.reason()));
    }

    /** Asks the editors to take a decided claim up again. */
    @Transactional
    public Answer askToReopen(Actor actor, UUID investigation, UUID id, AskToReopen command) {
        access.act(actor, investigation, Role.CONTRIBUTOR);
        claims.mustBeDecided(investigation, id);
        return log.append(
                actor,
                investigation,
                cases.of(investigation, id).ask(actor, log.time(actor, investigation), command.reason()));
    }
}
