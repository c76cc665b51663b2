package org.substantiate.source;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
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

/** Who said first what the sources of an investigation say: ten articles that quote one leak have one origin. */
@ApplicationScoped
public class Origins {

    @Singleton
    static class Kept implements PanacheRepositoryBase<Origin, UUID> {}

    private final Access access;
    private final EventLog log;
    private final Kept kept;

    Origins(Access access, EventLog log, Kept kept) {
        this.access = access;
        this.log = log;
        this.kept = kept;
    }

    /** All of them, in the order they were named. */
    public Snapshot<OriginView> list(Actor actor, UUID investigation) {
        access.read(actor, investigation);
        return log.snapshot(
                investigation,
                () -> kept.list("investigation = ?1 order by id", investigation).stream()
                        .map(Origin::view)
                        .toList());
    }

    /** @throws OriginAlreadyNamed if there is one of that name */
    @Transactional
    public Answer name(Actor actor, UUID investigation, NameOrigin command) {
        access.act(actor, investigation, Role.CONTRIBUTOR);
        mustBeFree(investigation, command.name(), null);
        var origin = new Origin(Ids.next(), investigation, actor, log.time(actor, investigation), command.name());
        kept.persist(origin);
        return log.append(actor, investigation, origin.named());
    }

    /** Names it better; every contributor may, since it belongs to all. */
    @Transactional
    public Answer rename(Actor actor, UUID investigation, UUID id, @Nullable IfMatch seen, NameOrigin command) {
        access.act(actor, investigation, Role.CONTRIBUTOR);
        var origin = find(investigation, id);
        IfMatch.expect(seen, origin.version, origin::view);
        mustBeFree(investigation, command.name(), id);
        return log.append(actor, investigation, origin.rename(command.name()));
    }

    /**
     * Makes sure that an origin is one of the investigation's.
     *
     * @throws NotFound if it is not
     */
    public void mustHave(UUID investigation, UUID origin) {
        find(investigation, origin);
    }

    private void mustBeFree(UUID investigation, String name, @Nullable UUID itself) {
        var taken = kept.list("investigation = ?1 and lower(name) = lower(?2)", investigation, name).stream()
                .anyMatch(origin -> !origin.id.equals(itself));
        if (taken) {
            throw new OriginAlreadyNamed();
        }
    }

    private Origin find(UUID investigation, UUID id) {
        var origin = kept.findById(id);
        if (origin == null || !origin.investigation.equals(investigation)) {
            throw new NotFound();
        }
        return origin;
    }
}
