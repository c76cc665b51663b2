package org.substantiate.claim;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayDeque;
import java.util.HashSet;
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

/** How the claims of an investigation stand to each other (rule CL22 in {@code src/docs/spec/claim.md}). */
@ApplicationScoped
public class ClaimLinks {

    @Singleton
    static class Kept implements PanacheRepositoryBase<ClaimLink, UUID> {

        /** Those that are suggested or confirmed. */
        List<ClaimLink> live(UUID investigation) {
            return list(
                    "investigation = ?1 and state in ?2 order by id",
                    investigation,
                    List.of(LinkState.SUGGESTED, LinkState.CONFIRMED));
        }
    }

    private final Access access;
    private final EventLog log;
    private final Footing footing;
    private final KeptClaims claims;
    private final Kept kept;

    ClaimLinks(Access access, EventLog log, Footing footing, KeptClaims claims, Kept kept) {
        this.access = access;
        this.log = log;
        this.footing = footing;
        this.claims = claims;
        this.kept = kept;
    }

    /** All of them, also those that came to nothing, in the order they were suggested. */
    public Snapshot<LinkView> list(Actor actor, UUID investigation) {
        access.read(actor, investigation);
        return log.snapshot(
                investigation,
                () -> kept.list("investigation = ?1 order by id", investigation).stream()
                        .map(ClaimLink::view)
                        .toList());
    }

    /**
     * Says how a claim stands to another one.
     *
     * @throws LinkInCircle if the other one is broader than this one already, directly or through others
     */
    @Transactional
    public Answer suggest(Actor actor, UUID investigation, UUID claim, SuggestLink command) {
        access.act(actor, investigation, Role.CONTRIBUTOR);
        var from = claims.of(investigation, claim);
        var to = claims.of(investigation, command.to());
        if (from.id.equals(to.id)) {
            throw new LinkToItself();
        }
        var live = kept.live(investigation);
        if (live.stream().anyMatch(link -> joins(link, from.id, to.id))) {
            throw new LinkAlreadyThere();
        }
        if (command.kind() == LinkKind.BROADER_THAN && isBroader(live, to.id, from.id)) {
            throw new LinkInCircle();
        }
        var link = new ClaimLink(Ids.next(), from, to, command.kind(), actor, log.time(actor, investigation));
        kept.persist(link);
        return log.append(actor, investigation, link.suggested());
    }

    @Transactional
    public Answer confirm(Actor actor, UUID investigation, UUID id, @Nullable IfMatch seen) {
        var role = access.act(actor, investigation, Role.CONTRIBUTOR);
        var link = seen(investigation, id, seen);
        return footing.shift(
                actor, investigation, link.ends(), link.confirm(actor, role, log.time(actor, investigation)));
    }

    @Transactional
    public Answer decline(Actor actor, UUID investigation, UUID id, @Nullable IfMatch seen) {
        var role = access.act(actor, investigation, Role.CONTRIBUTOR);
        var link = seen(investigation, id, seen);
        return log.append(actor, investigation, link.decline(actor, role, log.time(actor, investigation)));
    }

    @Transactional
    public Answer withdraw(Actor actor, UUID investigation, UUID id, @Nullable IfMatch seen) {
        var role = access.act(actor, investigation, Role.CONTRIBUTOR);
        var link = seen(investigation, id, seen);
        var counted = link.state == LinkState.CONFIRMED;
        var withdrawn = link.withdraw(actor, role, log.time(actor, investigation));
        return counted
                ? footing.shift(actor, investigation, link.ends(), withdrawn)
                : log.append(actor, investigation, withdrawn);
    }

    private static boolean joins(ClaimLink link, UUID one, UUID other) {
        return (link.from.equals(one) && link.to.equals(other)) || (link.from.equals(other) && link.to.equals(one));
    }

    /** Whether the links lead from the broader claim down to the narrower one. */
    private static boolean isBroader(List<ClaimLink> links, UUID broader, UUID narrower) {
        var reached = new HashSet<UUID>();
        var next = new ArrayDeque<>(List.of(broader));
        for (var claim = next.poll(); claim != null; claim = next.poll()) {
            for (var link : links) {
                if (link.kind == LinkKind.BROADER_THAN && link.from.equals(claim) && reached.add(link.to)) {
                    next.add(link.to);
                }
            }
        }
        return reached.contains(narrower);
    }

    private ClaimLink seen(UUID investigation, UUID id, @Nullable IfMatch seen) {
        var link = kept.findById(id);
        if (link == null || !link.investigation.equals(investigation)) {
            throw new NotFound();
        }
        IfMatch.expect(seen, link.version, link::view);
        return link;
    }
}
