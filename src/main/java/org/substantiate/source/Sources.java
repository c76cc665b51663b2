package org.substantiate.source;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
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

/** The works that an investigation refers to, each described once. */
@ApplicationScoped
public class Sources {

    @Singleton
    static class Kept implements PanacheRepositoryBase<Source, UUID> {}

    private final Access access;
    private final EventLog log;
    private final Event<SourceGraded> graded;
    private final Kept kept;

    Sources(Access access, EventLog log, Event<SourceGraded> graded, Kept kept) {
        this.graded = graded;
        this.access = access;
        this.log = log;
        this.kept = kept;
    }

    /** All of them, in the order they came. */
    public Snapshot<SourceView> list(Actor actor, UUID investigation) {
        access.read(actor, investigation);
        return log.snapshot(
                investigation,
                () -> kept.list("investigation = ?1 order by id", investigation).stream()
                        .map(Source::view)
                        .toList());
    }

    @Transactional
    public Answer add(Actor actor, UUID investigation, DescribeSource command) {
        access.act(actor, investigation, Role.CONTRIBUTOR);
        var source = new Source(Ids.next(), investigation, actor, log.time(actor, investigation), command);
        kept.persist(source);
        return log.append(actor, investigation, source.added());
    }

    /** Describes a source better; every contributor may, since it belongs to all. */
    @Transactional
    public Answer correct(Actor actor, UUID investigation, UUID id, @Nullable IfMatch seen, DescribeSource command) {
        access.act(actor, investigation, Role.CONTRIBUTOR);
        var source = find(investigation, id);
        IfMatch.expect(seen, source.version, source::view);
        return log.append(actor, investigation, source.correct(command));
    }

    /** Says how far it has been worth relying on; every contributor may, and the entry says who and why. */
    @Transactional
    public Answer grade(Actor actor, UUID investigation, UUID id, @Nullable IfMatch seen, GradeSource command) {
        access.act(actor, investigation, Role.CONTRIBUTOR);
        var source = find(investigation, id);
        IfMatch.expect(seen, source.version, source::view);
        var event = source.grade(actor, log.time(actor, investigation), command);
        log.append(actor, investigation, event);
        graded.fire(new SourceGraded(actor, investigation, event.object()));
        return log.answer(actor, investigation, event.object());
    }

    /** A source as it stands now; for the rooms above, which have asked {@link Access} already. */
    public SourceView get(UUID investigation, UUID source) {
        return find(investigation, source).view();
    }

    /**
     * Makes sure that a source is one of the investigation's.
     *
     * @throws NotFound if it is not
     */
    public void mustHave(UUID investigation, UUID source) {
        find(investigation, source);
    }

    private Source find(UUID investigation, UUID id) {
        var source = kept.findById(id);
        if (source == null || !source.investigation.equals(investigation)) {
            throw new NotFound();
        }
        return source;
    }
}
