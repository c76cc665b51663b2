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
import org.substantiate.investigation.Access;
import org.substantiate.investigation.Role;
import org.substantiate.problem.IfMatch;

/**
 * Two claims that turn out to be one, and one that turns out to be two (rules CL23 to CL25 in {@code src/docs/spec/claim.md}).
 *
 * <p>A merge moves nothing: the merged claim is closed, keeps all that belongs to it, and points to the one that goes on. A split
 * moves passages. Each can be taken back.
 */
@ApplicationScoped
public class Reshaping {

    private final Access access;
    private final EventLog log;
    private final Annotations annotations;
    private final KeptClaims claims;

    Reshaping(Access access, EventLog log, Annotations annotations, KeptClaims claims) {
        this.access = access;
        this.log = log;
        this.annotations = annotations;
        this.claims = claims;
    }

    /** Closes a claim in favour of another one; {@link Claims#reopen} takes it back. */
    @Transactional
    public Answer merge(Actor actor, UUID investigation, UUID id, @Nullable IfMatch seen, MergeClaim command) {
        access.act(actor, investigation, Role.EDITOR);
        var claim = claims.seen(investigation, id, seen);
        var into = claims.of(investigation, command.into());
        if (into.id.equals(id)) {
            throw new MergedIntoItself();
        }
        mustNotLeadBack(claim, into);
        return log.append(actor, investigation, claim.merge(into, command.reason()));
    }

    /** Makes a claim of its own of some of a claim's passages; the answer is about the new one. */
    @Transactional
    public Answer split(Actor actor, UUID investigation, UUID id, @Nullable IfMatch seen, SplitClaim command) {
        access.act(actor, investigation, Role.EDITOR);
        var claim = claims.seen(investigation, id, seen);
        var part = claim.split(
                Ids.next(), actor, log.time(actor, investigation), command.wording(), command.occurrences());
        claims.persist(part);
        var raised = part.raised();
        var answer = log.append(actor, investigation, raised);
        for (var annotation : part.annotations()) {
            answer = log.append(actor, investigation, claim.gave(annotation));
        }
        return new Answer(answer.epoch(), answer.entries(), raised.object(), true);
    }

    /** Takes a split back; the claim that was split off is closed. */
    @Transactional
    public Answer rejoin(Actor actor, UUID investigation, UUID id, @Nullable IfMatch seen, RejoinClaim command) {
        access.act(actor, investigation, Role.EDITOR);
        var claim = claims.seen(investigation, id, seen);
        if (claim.splitFrom == null) {
            throw new ClaimNotSplit();
        }
        var origin = claims.of(investigation, claim.splitFrom);
        var back = claim.annotations();
        if (annotations.anySharePassage(back, origin.annotations())) {
            throw new OccurrenceAlreadyThere();
        }
        var rejoined = claim.rejoin(origin, command.reason());
        var answer = log.append(actor, investigation, rejoined);
        for (var annotation : back) {
            answer = log.append(actor, investigation, origin.took(annotation));
        }
        return new Answer(answer.epoch(), answer.entries(), rejoined.object(), false);
    }

    private void mustNotLeadBack(Claim claim, Claim into) {
        for (@Nullable Claim one = into;
                one != null;
                one = one.mergedInto == null ? null : claims.findById(one.mergedInto)) {
            if (claim.id.equals(one.mergedInto)) {
                throw new MergeInCircle();
            }
        }
    }
}
