package org.substantiate.document;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.substantiate.event.Actor;
import org.substantiate.event.Answer;
import org.substantiate.event.EventLog;
import org.substantiate.event.Ids;
import org.substantiate.event.Snapshot;
import org.substantiate.investigation.Access;
import org.substantiate.investigation.Role;
import org.substantiate.problem.NotFound;

/** The documents of an investigation and their texts. */
@ApplicationScoped
public class Documents {

    private final Access access;
    private final EventLog log;
    private final Texts texts;
    private final EntityManager database;

    Documents(Access access, EventLog log, Texts texts, EntityManager database) {
        this.access = access;
        this.log = log;
        this.texts = texts;
        this.database = database;
    }

    /**
     * Reads a text and adds it.
     *
     * @throws UnreadableText if it is empty or not a text
     * @throws TooLarge if it has more than 5 MiB
     */
    public Answer add(Actor actor, UUID investigation, AddDocument command) {
        access.prepare(actor, investigation, Role.CONTRIBUTOR);
        // read and kept before the transaction: a large text must not hold up the log
        var imported = command.read();
        var kept = texts.keep(imported.reading().text());
        return QuarkusTransaction.joiningExisting().call(() -> {
            access.act(actor, investigation, Role.CONTRIBUTOR);
            var revisionId = Ids.next();
            var document = new Document(
                    Ids.next(),
                    investigation,
                    new Title(command, imported.reading()).text(),
                    revisionId,
                    log.time(actor, investigation));
            var revision = new Revision(
                    revisionId, document.id, kept, imported.format(), provenance(actor, command, imported.reading()));
            database.persist(document);
            database.persist(revision);
            return log.append(actor, investigation, revision.added(document));
        });
    }

    public Snapshot<DocumentView> list(Actor actor, UUID investigation) {
        access.read(actor, investigation);
        return log.snapshot(investigation, () -> {
            List<Object[]> rows = database.createQuery(
                            "select d, r from Document d join Revision r on r.id = d.revision"
                                    + " where d.investigation = ?1 order by d.id",
                            Object[].class)
                    .setParameter(1, investigation)
                    .getResultList();
            return rows.stream()
                    .map(row -> DocumentView.of((Document) row[0], (Revision) row[1]))
                    .toList();
        });
    }

    /** A document and its newest text. */
    public DocumentText read(Actor actor, UUID investigation, UUID id) {
        access.read(actor, investigation);
        var document = find(investigation, id);
        var revision = database.find(Revision.class, document.revision);
        var text = texts.find(revision.sha256, revision.blocks);
        return new DocumentText(DocumentView.of(document, revision), text.text(), text.blocks());
    }

    /**
     * The text of a revision, for rooms that speak about its passages.
     *
     * @throws NotFound if the investigation has no such revision
     */
    public RevisionText revision(UUID investigation, UUID id) {
        var revision = database.find(Revision.class, id);
        if (revision == null) {
            throw new NotFound();
        }
        find(investigation, revision.document);
        return new RevisionText(revision.document, id, texts.find(revision.sha256, revision.blocks));
    }

    /**
     * Makes sure that a document is one of the investigation's.
     *
     * @throws NotFound if it is not
     */
    public void mustHave(UUID investigation, UUID document) {
        find(investigation, document);
    }

    private Document find(UUID investigation, UUID id) {
        var document = database.find(Document.class, id);
        if (document == null || !document.investigation.equals(investigation)) {
            throw new NotFound();
        }
        return document;
    }

    private static Revision.Provenance provenance(Actor actor, AddDocument command, Reading reading) {
        var language = command.language() != null
                ? command.language()
                : reading.language()
                        .filter(tag -> tag.matches(AddDocument.LANGUAGE))
                        .orElse(null);
        return new Revision.Provenance(
                language,
                command.origin(),
                command.publisher(),
                command.author(),
                command.published(),
                command.retrieved(),
                actor.account());
    }
}
