package org.substantiate.audit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;
import org.substantiate.event.Actor;
import org.substantiate.event.Appended;
import org.substantiate.event.EventLog;
import org.substantiate.event.Ref;
import org.substantiate.event.Transcript;
import org.substantiate.problem.NotFound;
import org.substantiate.proof.Checkpoint;
import org.substantiate.proof.Digest;
import org.substantiate.proof.Merkle;
import org.substantiate.proof.SignedNote;

/**
 * Signed statements of how far a log had come (rules AU5 to AU8 in {@code src/docs/spec/audit.md}).
 *
 * <p>At most one a second is signed for a log that has grown, and one whenever somebody asks. None is signed that does not
 * continue the last one: who rewrites the tables behind the server's back gets no signature for it.
 */
@ApplicationScoped
class Checkpoints {

    private static final Logger LOG = Logger.getLogger(Checkpoints.class);

    private final Transcript transcript;
    private final EventLog log;
    private final Tiles tiles;
    private final KeyFile keys;
    private final KeptCheckpoints kept;
    private final Clock clock;
    private final Set<UUID> grown = ConcurrentHashMap.newKeySet();

    Checkpoints(Transcript transcript, EventLog log, Tiles tiles, KeyFile keys, KeptCheckpoints kept, Clock clock) {
        this.transcript = transcript;
        this.log = log;
        this.tiles = tiles;
        this.keys = keys;
        this.kept = kept;
        this.clock = clock;
    }

    /**
     * A checkpoint of the log as it stands now, which is kept for ever.
     *
     * @throws NotFound if there is no such log
     * @throws RewrittenPast if the log no longer continues what was signed before
     */
    SignedNote now(UUID id) {
        return sign(id, true);
    }

    /** Those that somebody was given, oldest first. */
    List<SignedNote> givenOut(UUID id) {
        return kept.givenOut(id);
    }

    void remember(@Observes(during = TransactionPhase.AFTER_SUCCESS) Appended appended) {
        grown.add(appended.log());
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void signWhatHasGrown() {
        for (var id : List.copyOf(grown)) {
            grown.remove(id);
            try {
                sign(id, false);
            } catch (RewrittenPast rewritten) {
                // the log is not signed any more; the check of the whole says it loudly, again and again
                LOG.errorf("No checkpoint for log %s: %s", id, rewritten.getMessage());
            }
        }
    }

    /** Before the database closes. */
    void signTheLast(@Observes @Priority(1) ShutdownEvent end) {
        signWhatHasGrown();
    }

    // one at a time: whoever asks while the clock's turn runs gets what that has signed
    private synchronized SignedNote sign(UUID id, boolean asked) {
        announceNewKey(id);
        var now = transcript.standing(id).orElseThrow(NotFound::new);
        var last = kept.last(id);
        var checkpoint =
                new Checkpoint(now.origin(), now.tree().size(), now.tree().root());
        last.ifPresent(before -> mustContinue(id, Checkpoint.parse(before.text()), checkpoint));
        if (last.isPresent()
                && Checkpoint.parse(last.get().text()).size() == checkpoint.size()
                && last.get().isSignedBy(keys.present().verifier(now.origin()))) {
            if (asked) {
                kept.keepForEver(id, checkpoint.size());
            }
            return last.get();
        }
        var text = checkpoint.text();
        var note = new SignedNote(
                text,
                keys.all().stream().map(key -> key.sign(now.origin(), text)).toList());
        kept.keep(id, checkpoint.size(), note, clock.instant(), asked);
        return note;
    }

    private void mustContinue(UUID id, Checkpoint before, Checkpoint now) {
        if (before.size() == 0) {
            return;
        }
        if (before.size() > now.size()) {
            throw new RewrittenPast(before.size(), now.size());
        }
        var proof = Merkle.consistency(tiles.of(id, now.size()), before.size(), now.size());
        if (!Merkle.continues(before.root(), before.size(), now.root(), now.size(), proof)) {
            throw new RewrittenPast(before.size(), now.size());
        }
    }

    /** A log whose last checkpoint was signed by another key tells of the new one itself. */
    private void announceNewKey(UUID id) {
        var origin = transcript.standing(id).orElseThrow(NotFound::new).origin();
        var present = keys.present().verifier(origin);
        var former = kept.last(id).filter(note -> !note.isSignedBy(present)).flatMap(note -> formerKey(note, origin));
        if (former.isPresent()) {
            QuarkusTransaction.requiringNew().run(() -> {
                log.hold(Actor.SERVER, id);
                log.append(
                        Actor.SERVER,
                        id,
                        new AuditEvent.KeyChanged(new Ref("log", id, 1), present.toString(), former.get()));
            });
        }
    }

    private Optional<String> formerKey(SignedNote note, String origin) {
        return Optional.of(keys.all().stream()
                .map(key -> key.verifier(origin))
                .filter(note::isSignedBy)
                .map(Object::toString)
                .findFirst()
                // the operator has thrown it away; its short name is all that is left of it
                .orElseGet(() -> note.signatures().get(0).name() + "+"
                        + Digest.hex(note.signatures().get(0).keyId())));
    }
}
