package org.substantiate.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.substantiate.annotation.Annotations;
import org.substantiate.event.Actor;
import org.substantiate.event.Answer;
import org.substantiate.event.EventLog;
import org.substantiate.event.Ids;
import org.substantiate.event.Snapshot;
import org.substantiate.investigation.Access;
import org.substantiate.investigation.Role;
import org.substantiate.problem.IfMatch;
import org.substantiate.problem.NotFound;

/** The claims of an investigation, and where they stand in its texts. */
@ApplicationScoped
public class Claims {

    private final Access access;
    private final EventLog log;
    private final Footing footing;
    private final Annotations annotations;
    private final KeptClaims claims;

    Claims(Access access, EventLog log, Footing footing, Annotations annotations, KeptClaims claims) {
        this.access = access;
        this.log = log;
        this.footing = footing;
        this.annotations = annotations;
        this.claims = claims;
    }

    /** All of them, in the order they were raised. */
    public Snapshot<ClaimView> list(Actor actor, UUID investigation) {
        access.read(actor, investigation);
        return log.snapshot(
                investigation,
                () -> claims.allOf(investigation).stream().map(Claim::view).toList());
    }

    /**
     * Takes a statement out of the texts; its occurrences are annotated first.
     *
     * @throws org.substantiate.annotation.SelectionMismatch if a passage does not say what the selecting side read
     */
    @Transactional
    public Answer raise(Actor actor, UUID investigation, RaiseClaim command) {
        access.act(actor, investigation, Role.CONTRIBUTOR);
        command.mustNameEachPassageOnce();
        var occurrences = command.occurrences().stream()
                .map(target -> annotations.identify(actor, investigation, target))
                .toList();
        var claim = new Claim(
                Ids.next(), investigation, actor, log.time(actor, investigation), command.wording(), occurrences);
        claims.persist(claim);
        return log.append(actor, investigation, claim.raised());
    }

    @Transactional
    public Answer edit(Actor actor, UUID investigation, UUID id, @Nullable IfMatch seen, EditClaim command) {
        var role = access.act(actor, investigation, Role.CONTRIBUTOR);
        var claim = claims.seen(investigation, id, seen);
        return footing.shift(
                actor, investigation, id, claim.edit(actor, role, command, log.time(actor, investigation)));
    }

    @Transactional
    public Answer addOccurrence(Actor actor, UUID investigation, UUID id, AddOccurrence command) {
        access.act(actor, investigation, Role.CONTRIBUTOR);
        var claim = claims.of(investigation, id);
        claim.mustTakeOneMoreOccurrence();
        if (annotations.anyAt(claim.annotations(), command.target())) {
            throw new OccurrenceAlreadyThere();
        }
        var annotation = annotations.identify(actor, investigation, command.target());
        return footing.shift(actor, investigation, id, claim.addOccurrence(actor, annotation));
    }

    /** Takes a passage back from a claim; its annotation is withdrawn. */
    @Transactional
    public Answer removeOccurrence(Actor actor, UUID investigation, UUID id, UUID annotation) {
        var role = access.act(actor, investigation, Role.CONTRIBUTOR);
        var removed = claims.of(investigation, id).removeOccurrence(actor, role, annotation);
        annotations.takeBack(actor, investigation, annotation);
        return footing.shift(actor, investigation, id, removed);
    }

    @Transactional
    public Answer openDebate(Actor actor, UUID investigation, UUID id, @Nullable IfMatch seen) {
        access.act(actor, investigation, Role.CONTRIBUTOR);
        return log.append(
                actor, investigation, claims.seen(investigation, id, seen).openDebate());
    }

    /**
     * Keeps a claim that is {@code OPEN} as it is until {@link #endBlindRound}; the room above tells of it, and holds the log.
     *
     * @throws DebateAlreadyOpen if the claim is further on
     */
    public void beginBlindRound(UUID investigation, UUID id) {
        claims.of(investigation, id).beginBlindRound();
    }

    /** Opens the debate behind a blind round, in the command that ends the round. */
    public void endBlindRound(Actor actor, UUID investigation, UUID id) {
        log.append(actor, investigation, claims.of(investigation, id).endBlindRound());
    }

    /**
     * Makes sure that a claim may be assessed openly now.
     *
     * @throws ClaimClosed if it rests
     * @throws BlindRoundRunning if it is assessed blind
     */
    public void mustTakeAssessments(UUID investigation, UUID id) {
        claims.of(investigation, id).mustTakeAssessments();
    }

    @Transactional
    public Answer close(Actor actor, UUID investigation, UUID id, @Nullable IfMatch seen, CloseClaim command) {
        var role = access.act(actor, investigation, Role.CONTRIBUTOR);
        return footing.shift(
                actor, investigation, id, claims.seen(investigation, id, seen).close(actor, role, command));
    }

    @Transactional
    public Answer reopen(Actor actor, UUID investigation, UUID id, @Nullable IfMatch seen, ReopenClaim command) {
        access.act(actor, investigation, Role.EDITOR);
        var claim = claims.seen(investigation, id, seen);
        if (claim.mergedInto != null) {
            claims.of(investigation, claim.mergedInto).mustNotBeWithEditors();
        }
        return log.append(actor, investigation, claim.reopen(command.reason()));
    }

    /**
     * A claim as it stands now; for the rooms above, which have asked {@link Access} already.
     *
     * @throws NotFound if the investigation has no such claim
     */
    public ClaimView get(UUID investigation, UUID claim) {
        return claims.of(investigation, claim).view();
    }

    /**
     * Makes sure that a claim is one of the investigation's.
     *
     * @throws NotFound if it is not
     */
    public void mustHave(UUID investigation, UUID claim) {
        claims.of(investigation, claim);
    }

    // --- the steps of review: for the room above, which has asked Access, holds the investigation and says why ---

    /**
     * A claim in the version that the caller saw.
     *
     * @throws org.substantiate.problem.Stale with the present claim, if another one is current
     */
    public ClaimView seen(UUID investigation, UUID claim, @Nullable IfMatch seen) {
        return claims.seen(investigation, claim, seen).view();
    }

    /** Lets only a claim pass that is under debate, and names what else it is. */
    public void mustBeUnderDebate(UUID investigation, UUID claim) {
        claims.of(investigation, claim).mustBeUnderDebate();
    }

    /** Lets only a claim pass that is in review, and names what else it is. */
    public void mustBeInReview(UUID investigation, UUID claim) {
        claims.of(investigation, claim).mustBeInReview();
    }

    /** Lets only a claim pass that is decided, and names what else it is. */
    public void mustBeDecided(UUID investigation, UUID claim) {
        claims.of(investigation, claim).mustBeDecided();
    }

    public Answer sendToReview(Actor actor, UUID investigation, UUID claim) {
        return log.append(actor, investigation, claims.of(investigation, claim).sendToReview());
    }

    public Answer returnToTeam(Actor actor, UUID investigation, UUID claim) {
        return log.append(actor, investigation, claims.of(investigation, claim).returnToTeam());
    }

    public Answer decide(Actor actor, UUID investigation, UUID claim) {
        return log.append(actor, investigation, claims.of(investigation, claim).decide());
    }

    public Answer takeDecisionBack(Actor actor, UUID investigation, UUID claim) {
        return log.append(actor, investigation, claims.of(investigation, claim).takeDecisionBack());
    }

    public Answer beginRound(Actor actor, UUID investigation, UUID claim) {
        return log.append(actor, investigation, claims.of(investigation, claim).beginRound());
    }
}
