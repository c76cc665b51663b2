package org.substantiate.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.substantiate.problem.NotFound;
import org.substantiate.proof.Digest;

/**
 * Logs beside an investigation's log, for what nobody may know to have happened before all may (LG16 to LG19).
 *
 * <p>Nothing of a side log is announced, and none of its entries is read by anybody but the command that discloses it. Afterwards it
 * stays as it is: what was disclosed can be proven against it.
 */
@ApplicationScoped
public class SideLogs {

    /**
     * What a side log commits to (RFC 6962 §2.1).
     *
     * @param size number of entries
     * @param root root of the tree over its lines, in lower-case hex
     */
    public record TreeHead(String origin, long size, String root) {}

    /** Where, when and by whom an entry of a side log was made: all that its line says beside what happened. */
    public record Place(
            long position,
            UUID id,
            Instant at,
            UUID actor,
            @Nullable UUID token,
            UUID command) {}

    private final LogStore store;
    private final EventLog log;

    SideLogs(LogStore store, EventLog log) {
        this.store = store;
        this.log = log;
    }

    /** Opens an empty one beside a log that the running transaction holds. */
    public void open(Actor actor, UUID main, UUID side) {
        log.openBeside(actor, main, side);
    }

    /**
     * Appends an entry that nobody hears of, in a transaction that holds the log beside which it lies.
     *
     * @return the entry without its position, which would tell how many others there are
     */
    public Answer append(Actor actor, UUID side, Event event) {
        return log.append(actor, side, event);
    }

    /** What the side log commits to now. */
    public TreeHead treeHead(UUID side) {
        var head = store.lockHead(side).orElseThrow(NotFound::new);
        return new TreeHead(
                head.origin(),
                head.frontier().size(),
                Digest.hex(head.frontier().root()));
    }

    /**
     * Tells an entry of a side log to everybody: appends one to the main log with the same values, salts and digests.
     *
     * @param told makes of the entry's place what is told; its erasable values are the ones of the side log's entry
     */
    public Answer disclose(Actor actor, UUID main, UUID side, long position, Function<Place, Event> told) {
        var line = store.line(side, position).orElseThrow(NotFound::new);
        return log.append(actor, main, told.apply(EntryJson.place(line.bytes())), store.disclosures(side, line));
    }
}
