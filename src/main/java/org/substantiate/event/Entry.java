package org.substantiate.event;

import java.util.UUID;

/**
 * One committed line of a log; it never changes (LG2).
 *
 * @param position place in the log, from 1
 * @param command what the entries of one command share
 * @param object what it happened to
 * @param view what readers get of it, encoded once
 */
public record Entry(long position, UUID command, Ref object, EntryView view) {

    static Entry of(long position, UUID command, Ref object, String json) {
        return new Entry(position, command, object, new EntryView(position, command, json));
    }

    /** The same entry, without telling its place. */
    Entry placeless() {
        return of(position, command, object, EntryJson.placeless(view.json()));
    }
}
