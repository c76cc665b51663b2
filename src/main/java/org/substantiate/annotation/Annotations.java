package org.substantiate.annotation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.substantiate.document.Documents;
import org.substantiate.event.Actor;
import org.substantiate.event.Answer;
import org.substantiate.event.EventLog;
import org.substantiate.event.Ids;
import org.substantiate.event.Snapshot;
import org.substantiate.investigation.Access;
import org.substantiate.investigation.Role;
import org.substantiate.problem.IfMatch;
import org.substantiate.problem.NotFound;

/** What members attach to passages of the investigation's texts. */
@ApplicationScoped
public class Annotations {

    private final Access access;
    private final EventLog log;
    private final Documents documents;
    private final AnnotationList list;
    private final EntityManager database;

    Annotations(Access access, EventLog log, Documents documents, AnnotationList list, EntityManager database) {
        this.access = access;
        this.log = log;
        this.documents = documents;
        this.list = list;
        this.database = database;
    }

    /**
     * All annotations, withdrawn ones too, in the order they were made.
     *
     * @param document only those of this document; without it, those of all
     */
    public Snapshot<AnnotationView> list(Actor actor, UUID investigation, @Nullable UUID document) {
        access.read(actor, investigation);
        if (document == null) {
            return log.snapshot(investigation, () -> list.ofInvestigation(investigation));
        }
        documents.mustHave(investigation, document);
        return log.snapshot(investigation, () -> list.ofDocument(document));
    }

    /**
     * Says something about a passage.
     *
     * @throws SelectionMismatch if the passage does not say what the selecting side read
     */
    @Transactional
    public Answer create(Actor actor, UUID investigation, CreateAnnotation command) {
        access.act(actor, investigation, Role.CONTRIBUTOR);
        var annotation = made(actor, investigation, command.target(), command.motivation());
        var created = annotation.say(command.body(), Tags.of(command.tags()));
        database.persist(annotation);
        return log.append(actor, investigation, created);
    }

    @Transactional
    public Answer edit(Actor actor, UUID investigation, UUID id, @Nullable IfMatch seen, EditAnnotation command) {
        access.act(actor, investigation, Role.CONTRIBUTOR);
        var annotation = own(actor, investigation, id, seen);
        return log.append(
                actor,
                investigation,
                annotation.edit(command.body(), Tags.of(command.tags()), log.time(actor, investigation)));
    }

    @Transactional
    public Answer withdraw(Actor actor, UUID investigation, UUID id, @Nullable IfMatch seen) {
        access.act(actor, investigation, Role.CONTRIBUTOR);
        return log.append(
                actor, investigation, own(actor, investigation, id, seen).withdraw());
    }

    /**
     * Marks a passage as an occurrence of a claim, in the transaction of a command that has been let pass.
     *
     * @return the annotation's id
     * @throws SelectionMismatch if the passage does not say what the selecting side read
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID identify(Actor actor, UUID investigation, Target target) {
        var annotation = made(actor, investigation, target, Motivation.IDENTIFYING);
        database.persist(annotation);
        log.append(actor, investigation, annotation.created());
        return annotation.id;
    }

    /** Takes an occurrence back, in the transaction of a command that has been let pass. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void takeBack(Actor actor, UUID investigation, UUID id) {
        log.append(actor, investigation, find(investigation, id).withdraw());
    }

    /** Whether one of these annotations has exactly this target. */
    public boolean anyAt(Collection<UUID> annotations, Target target) {
        return !annotations.isEmpty()
                && database.createQuery(
                                        "select count(a) from Annotation a where a.id in ?1 and a.revision = ?2"
                                                + " and a.start = ?3 and a.end = ?4",
                                        Long.class)
                                .setParameter(1, annotations)
                                .setParameter(2, target.revision())
                                .setParameter(3, target.start())
                                .setParameter(4, target.end())
                                .getSingleResult()
                        > 0;
    }

    /** Whether one of the first stands exactly where one of the others does. */
    public boolean anySharePassage(Collection<UUID> annotations, Collection<UUID> others) {
        return !annotations.isEmpty()
                && !others.isEmpty()
                && database.createQuery(
                                        "select count(a) from Annotation a, Annotation b where a.id in ?1 and b.id in ?2"
                                                + " and a.revision = b.revision and a.start = b.start and a.end = b.end",
                                        Long.class)
                                .setParameter(1, annotations)
                                .setParameter(2, others)
                                .getSingleResult()
                        > 0;
    }

    private Annotation made(Actor actor, UUID investigation, Target target, Motivation motivation) {
        var text = documents.revision(investigation, target.revision());
        var selection = Selection.in(text, target);
        return new Annotation(Ids.next(), investigation, actor, log.time(actor, investigation), selection, motivation);
    }

    private Annotation own(Actor actor, UUID investigation, UUID id, @Nullable IfMatch seen) {
        var annotation = find(investigation, id);
        annotation.mustBeOf(actor);
        annotation.mustNotBelongToClaim();
        IfMatch.expect(seen, annotation.version, annotation::view);
        return annotation;
    }

    private Annotation find(UUID investigation, UUID id) {
        var annotation = database.find(Annotation.class, id);
        if (annotation == null || !annotation.investigation.equals(investigation)) {
            throw new NotFound();
        }
        return annotation;
    }
}
