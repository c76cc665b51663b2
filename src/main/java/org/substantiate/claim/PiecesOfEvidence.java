package org.substantiate.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.substantiate.event.Actor;
import org.substantiate.event.Answer;
import org.substantiate.event.EventLog;
import org.substantiate.event.Ids;
import org.substantiate.event.Snapshot;
import org.substantiate.investigation.Access;
import org.substantiate.investigation.Role;
import org.substantiate.problem.IfMatch;
import org.substantiate.problem.NotFound;
import org.substantiate.source.Sources;

/** What sources say for and against the claims of an investigation. */
@ApplicationScoped
public class PiecesOfEvidence {

    private final Access access;
    private final EventLog log;
    private final Footing footing;
    private final Sources sources;
    private final KeptClaims claims;
    private final KeptEvidence evidence;

    PiecesOfEvidence(
            Access access, EventLog log, Footing footing, Sources sources, KeptClaims claims, KeptEvidence evidence) {
        this.access = access;
        this.log = log;
        this.footing = footing;
        this.sources = sources;
        this.claims = claims;
        this.evidence = evidence;
    }

    /** All of it, withdrawn pieces too, in the order they were attached. */
    public Snapshot<EvidenceView> list(Actor actor, UUID investigation) {
        access.read(actor, investigation);
        return log.snapshot(
                investigation,
                () -> evidence.allOf(investigation).stream().map(Evidence::view).toList());
    }

    /** What is attached to one claim, withdrawn pieces too; for the rooms above, which have asked {@link Access} already. */
    public List<EvidenceView> of(UUID investigation, UUID claim) {
        return evidence.list("investigation = ?1 and claim = ?2 order by id", investigation, claim).stream()
                .map(Evidence::view)
                .toList();
    }

    /**
     * Brings what a source says to bear on a claim.
     *
     * @throws NotFound if the investigation has no such claim or no such source
     * @throws EvidenceAlreadyAttached if the same words of the source are attached to the claim already
     */
    @Transactional
    public Answer attach(Actor actor, UUID investigation, UUID claimId, AttachEvidence command) {
        access.act(actor, investigation, Role.CONTRIBUTOR);
        var claim = claims.of(investigation, claimId);
        sources.mustHave(investigation, command.source());
        claim.mustNotBeClosed();
        if (evidence.has(claimId, command)) {
            throw new EvidenceAlreadyAttached();
        }
        var piece = new Evidence(Ids.next(), claim, actor, log.time(actor, investigation), command);
        evidence.persist(piece);
        return footing.shift(actor, investigation, piece.claim, piece.attached());
    }

    @Transactional
    public Answer edit(Actor actor, UUID investigation, UUID id, @Nullable IfMatch seen, EditEvidence command) {
        access.act(actor, investigation, Role.CONTRIBUTOR);
        var piece = own(actor, investigation, id, seen);
        return footing.shift(actor, investigation, piece.claim, piece.edit(command, log.time(actor, investigation)));
    }

    @Transactional
    public Answer withdraw(Actor actor, UUID investigation, UUID id, @Nullable IfMatch seen) {
        access.act(actor, investigation, Role.CONTRIBUTOR);
        var piece = own(actor, investigation, id, seen);
        return footing.shift(actor, investigation, piece.claim, piece.withdraw());
    }

    private Evidence own(Actor actor, UUID investigation, UUID id, @Nullable IfMatch seen) {
        var piece = evidence.of(investigation, id);
        piece.mustBeOf(actor);
        IfMatch.expect(seen, piece.version, piece::view);
        return piece;
    }
}
