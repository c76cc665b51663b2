package org.substantiate.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.substantiate.claim.Claims;
import org.substantiate.event.Actor;
import org.substantiate.investigation.Access;
import org.substantiate.investigation.Role;

/** What editors note for themselves before they look at what the team thinks. */
@ApplicationScoped
public class FirstViews {

    /** Those of one editor in one investigation. */
    public record Own(List<NotedView> items) {}

    private final Access access;
    private final EntityManager database;
    private final Claims claims;
    private final Clock clock;

    FirstViews(Access access, EntityManager database, Claims claims, Clock clock) {
        this.access = access;
        this.database = database;
        this.claims = claims;
        this.clock = clock;
    }

    /** One's own; of nobody else's is anything told. */
    public Own own(Actor actor, UUID investigation) {
        access.expect(actor, investigation, Role.EDITOR);
        return new Own(database
                .createQuery(
                        "from FirstView v where v.investigation = :investigation and v.id.account = :account"
                                + " order by v.notedAt",
                        FirstView.class)
                .setParameter("investigation", investigation)
                .setParameter("account", actor.account())
                .getResultList()
                .stream()
                .map(FirstView::view)
                .toList());
    }

    /**
     * Notes what one thinks of a claim in its present round.
     *
     * @throws FirstViewNoted if one has done so already
     */
    @Transactional
    public void note(Actor actor, UUID investigation, UUID claim, NoteFirstView command) {
        access.act(actor, investigation, Role.EDITOR);
        var round = claims.get(investigation, claim).round();
        var id = new FirstView.Id(claim, round, actor.account());
        if (database.find(FirstView.class, id) != null) {
            throw new FirstViewNoted();
        }
        database.persist(new FirstView(id, investigation, clock.instant(), command));
    }
}
