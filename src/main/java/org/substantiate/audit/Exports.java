package org.substantiate.audit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.util.UUID;
import org.substantiate.event.Actor;
import org.substantiate.event.Answer;
import org.substantiate.event.Blobs;
import org.substantiate.event.EventLog;
import org.substantiate.event.Ids;
import org.substantiate.event.Transcript;
import org.substantiate.investigation.Access;
import org.substantiate.investigation.Role;
import org.substantiate.problem.Invalid;
import org.substantiate.problem.NotFound;
import org.substantiate.proof.Checkpoint;
import org.substantiate.proof.Frontier;
import org.substantiate.proof.Merkle;

/**
 * Copies of a log for use without this server.
 *
 * <p>Taking one is an entry. What is in it is fixed then; it can be fetched as often as one likes, by every member, and has the
 * same bytes each time until something is erased.
 */
@ApplicationScoped
public class Exports {

    /** The exports in the database. */
    @Singleton
    static class Kept implements PanacheRepositoryBase<LogExport, UUID> {}

    /** An export on its way out. */
    interface Copy {
        void to(OutputStream out) throws IOException;
    }

    /** What is sent, and how it is called. */
    record Parcel(ExportFormat format, String fileName, Copy copy) {}

    private final Access access;
    private final EventLog log;
    private final Transcript transcript;
    private final Blobs blobs;
    private final Checkpoints checkpoints;
    private final KeyFile keys;
    private final Tiles tiles;
    private final Kept kept;

    Exports(
            Access access,
            EventLog log,
            Transcript transcript,
            Blobs blobs,
            Checkpoints checkpoints,
            KeyFile keys,
            Tiles tiles,
            Kept kept) {
        this.access = access;
        this.log = log;
        this.transcript = transcript;
        this.blobs = blobs;
        this.checkpoints = checkpoints;
        this.keys = keys;
        this.tiles = tiles;
        this.kept = kept;
    }

    /**
     * Takes a copy of the log as it is now.
     *
     * @throws Invalid if the log has no such positions
     */
    Answer request(Actor actor, UUID investigation, RequestExport command) {
        access.read(actor, investigation);
        var size = Checkpoint.parse(checkpoints.now(investigation).text()).size();
        var from = command.from() == null ? 1 : command.from();
        var to = command.to() == null ? size : command.to();
        if (from > to || to > size) {
            throw new Invalid("to", "The log has " + size + " entries: give 1 <= from <= to <= " + size + ".");
        }
        var export =
                new LogExport(Ids.next(), investigation, command.format(), size, new Part(from, to, command.only()));
        return keep(actor, export);
    }

    @Transactional
    Answer keep(Actor actor, LogExport export) {
        access.note(actor, export.investigation, Role.READER);
        kept.persist(export);
        return log.append(actor, export.investigation, export.exported());
    }

    /**
     * An export that was asked for.
     *
     * @throws NotFound if the investigation has no such export
     */
    Parcel fetch(Actor actor, UUID investigation, UUID id) {
        access.read(actor, investigation);
        var export = kept.findByIdOptional(id)
                .filter(found -> found.investigation.equals(investigation))
                .orElseThrow(NotFound::new);
        var name = "substantiate-" + investigation + "-" + export.treeSize + "." + export.format.ending;
        return new Parcel(export.format, name, out -> write(export, out));
    }

    private void write(LogExport export, OutputStream out) throws IOException {
        if (export.format == ExportFormat.CASE_FILE) {
            caseFile(export, out);
        } else {
            new EntryRows(transcript, log, export).to(out);
        }
    }

    private void caseFile(LogExport export, OutputStream out) throws IOException {
        var id = export.investigation;
        var signed = checkpoints.givenOut(id).stream()
                .filter(note -> Checkpoint.parse(note.text()).size() <= export.treeSize)
                .toList();
        var tree = tiles.of(id, export.treeSize);
        new CaseFileWriter(transcript, blobs, keys, tree, then(id, export.treeSize, tree), export.part(), signed, out)
                .write();
    }

    /** The log as it stood at a size. */
    private Transcript.Standing then(UUID id, long size, Merkle.Subtrees tree) {
        var now = transcript.standing(id).orElseThrow(NotFound::new);
        var edge = Merkle.cover(0, size).stream()
                .map(span -> tree.hash(span.first(), span.leaves()))
                .toList();
        return new Transcript.Standing(id, now.origin(), now.epoch(), new Frontier(size, edge), now.at());
    }
}
