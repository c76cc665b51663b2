package org.substantiate.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.substantiate.event.Actor;
import org.substantiate.event.Transcript;
import org.substantiate.investigation.Access;
import org.substantiate.problem.Invalid;
import org.substantiate.problem.NotFound;
import org.substantiate.proof.Checkpoint;
import org.substantiate.proof.Merkle;
import org.substantiate.proof.Receipt;
import org.substantiate.proof.SignedNote;

/** Proofs about an investigation's log, for its members. */
@ApplicationScoped
public class Proofs {

    /**
     * That a log of one size is the beginning of the same log at another.
     *
     * @param hashes RFC 6962 §2.1.2, in base64
     */
    record Consistency(long from, long to, List<String> hashes) {}

    private final Access access;
    private final Transcript transcript;
    private final Tiles tiles;
    private final Checkpoints checkpoints;

    Proofs(Access access, Transcript transcript, Tiles tiles, Checkpoints checkpoints) {
        this.access = access;
        this.transcript = transcript;
        this.tiles = tiles;
        this.checkpoints = checkpoints;
    }

    /** A signed checkpoint of the log as it is now. */
    SignedNote checkpoint(Actor actor, UUID investigation) {
        access.read(actor, investigation);
        return checkpoints.now(investigation);
    }

    /**
     * Proves that nothing before one size has changed up to another.
     *
     * @throws Invalid if the first is 0, is larger than the second, or the log is not that long
     */
    Consistency consistency(Actor actor, UUID investigation, long from, long to) {
        access.read(actor, investigation);
        var size = transcript
                .standing(investigation)
                .orElseThrow(NotFound::new)
                .tree()
                .size();
        if (from < 1 || from > to || to > size) {
            throw new Invalid("from", "The log has " + size + " entries: give 1 <= from <= to <= " + size + ".");
        }
        var hashes = Merkle.consistency(tiles.of(investigation, to), from, to);
        return new Consistency(
                from,
                to,
                hashes.stream().map(Base64.getEncoder()::encodeToString).toList());
    }

    /**
     * Proves that an entry stands where it does, in the log as it is now.
     *
     * @throws NotFound if the log has no such position
     */
    Receipt receipt(Actor actor, UUID investigation, long position) {
        access.read(actor, investigation);
        var note = checkpoints.now(investigation);
        var size = Checkpoint.parse(note.text()).size();
        if (position < 1 || position > size) {
            throw new NotFound();
        }
        return new Receipt(position - 1, Merkle.inclusion(tiles.of(investigation, size), position - 1, size), note);
    }
}
