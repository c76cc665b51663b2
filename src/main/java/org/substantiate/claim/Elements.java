package org.substantiate.claim;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Singleton;
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
import org.substantiate.problem.Forbidden;
import org.substantiate.problem.IfMatch;
import org.substantiate.problem.NotFound;

/** What the claims of an investigation allege in each respect (rules CL20 and CL21 in {@code src/docs/spec/claim.md}). */
@ApplicationScoped
public class Elements {

    @Singleton
    static class Kept implements PanacheRepositoryBase<Element, UUID> {}

    private final Access access;
    private final EventLog log;
    private final Footing footing;
    private final KeptClaims claims;
    private final Kept kept;

    Elements(Access access, EventLog log, Footing footing, KeptClaims claims, Kept kept) {
        this.access = access;
        this.log = log;
        this.footing = footing;
        this.claims = claims;
        this.kept = kept;
    }

    /** All of them, in the order they were added. */
    public Snapshot<ElementView> list(Actor actor, UUID investigation) {
        access.read(actor, investigation);
        return log.snapshot(
                investigation,
                () -> kept.list("investigation = ?1 order by id", investigation).stream()
                        .map(Element::view)
                        .toList());
    }

    /** Those of one claim; for the rooms above, which have asked {@link Access} already. */
    public List<ElementView> of(UUID investigation, UUID claim) {
        return kept.list("investigation = ?1 and claim = ?2 order by id", investigation, claim).stream()
                .map(Element::view)
                .toList();
    }

    /**
     * Says what a claim alleges in one respect.
     *
     * @throws ElementAlreadyThere if the claim has one of this kind
     */
    @Transactional
    public Answer add(Actor actor, UUID investigation, UUID claimId, AddElement command) {
        access.act(actor, investigation, Role.CONTRIBUTOR);
        var claim = claims.of(investigation, claimId);
        claim.mustBeReshapable();
        if (kept.count("claim = ?1 and kind = ?2", claimId, command.kind()) > 0) {
            throw new ElementAlreadyThere();
        }
        var element = new Element(Ids.next(), claim, actor, log.time(actor, investigation), command);
        kept.persist(element);
        return footing.shift(actor, investigation, element.claim, element.added());
    }

    @Transactional
    public Answer edit(Actor actor, UUID investigation, UUID id, @Nullable IfMatch seen, EditElement command) {
        access.act(actor, investigation, Role.CONTRIBUTOR);
        var element = seen(investigation, id, seen);
        claims.of(investigation, element.claim).mustBeReshapable();
        return footing.shift(
                actor, investigation, element.claim, element.edit(command.text(), log.time(actor, investigation)));
    }

    /** Takes an element away; once something was found about it, only an editor does. */
    @Transactional
    public Answer remove(Actor actor, UUID investigation, UUID id, @Nullable IfMatch seen) {
        var role = access.act(actor, investigation, Role.CONTRIBUTOR);
        var element = seen(investigation, id, seen);
        claims.of(investigation, element.claim).mustBeReshapable();
        if (element.isAssessed() && !role.includes(Role.EDITOR)) {
            throw new Forbidden("Something was found about this element; only an editor takes it away.");
        }
        var removed = element.remove();
        kept.delete(element);
        return footing.shift(actor, investigation, element.claim, removed);
    }

    /** Says what the evidence comes to; also while a claim is in review, where it belongs to deciding. */
    @Transactional
    public Answer find(Actor actor, UUID investigation, UUID id, @Nullable IfMatch seen, FindOnElement command) {
        access.act(actor, investigation, Role.EDITOR);
        var element = seen(investigation, id, seen);
        claims.of(investigation, element.claim).mustNotBeSettled();
        return footing.shift(
                actor, investigation, element.claim, element.find(actor, log.time(actor, investigation), command));
    }

    private Element seen(UUID investigation, UUID id, @Nullable IfMatch seen) {
        var element = kept.findById(id);
        if (element == null || !element.investigation.equals(investigation)) {
            throw new NotFound();
        }
        IfMatch.expect(seen, element.version, element::view);
        return element;
    }
}
