package org.substantiate.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/**
 * The one way in which something goes out of a log: the value and its salt, never the line (LG12).
 *
 * <p>What is left in the line is a digest of something that nobody can guess any more; every hash and proof stays valid.
 */
@ApplicationScoped
public class Erasures {

    /** Values of an earlier entry are gone, for good. */
    @Event.Type("entry.erased")
    record Erased(Ref object, long position, Ref about, List<String> names) implements Event {}

    private final LogStore store;
    private final EventLog log;

    Erasures(LogStore store, EventLog log) {
        this.store = store;
        this.log = log;
    }

    /**
     * Erases a value from every entry about one thing; each leaves an entry that says so.
     *
     * <p>In the transaction of the caller, as any append.
     *
     * @param about the thing, at its present version
     * @param value the value's name in the entries' data
     */
    public void erase(Actor actor, UUID of, Ref about, String value) {
        log.hold(actor, of);
        for (var line : store.linesWith(of, about.type(), value)) {
            if (EntryJson.object(line.bytes()).id().equals(about.id())) {
                erase(actor, of, line, about, value);
            }
        }
    }

    /**
     * Erases a value from every entry where it is exactly this text; each leaves an entry that says so.
     *
     * @param value the value's name in the entries' data
     */
    public void eraseText(Actor actor, UUID of, String value, String text) {
        log.hold(actor, of);
        for (var line : store.linesSaying(of, value, json(text))) {
            erase(actor, of, line, EntryJson.object(line.bytes()), value);
        }
    }

    /** The logs where a value is exactly this text: looks through all of them, and takes its time. */
    public List<UUID> logsWithText(String value, String text) {
        return store.logsSaying(value, json(text));
    }

    private void erase(Actor actor, UUID of, LogStore.Line line, Ref about, String value) {
        store.erase(line, value);
        if (!line.log().equals(of)) {
            // a side log's: said when it is disclosed, and of what is disclosed the main log's own entry is erased too
            return;
        }
        var entry = new Ref("entry", EntryJson.id(line.bytes()), 1);
        log.append(actor, of, new Erased(entry, line.position(), about, List.of(value)));
    }

    private static String json(String text) {
        return Json.write(json -> Json.value(json, text));
    }
}
