package org.substantiate.live;

import java.util.UUID;

/**
 * Word that a log has come at least this far; may be lost, doubled or late.
 *
 * @param position of the last entry that the sender knows
 */
record Hint(UUID log, long position) {

    /** What travels between nodes: the same text over every connector. */
    String toText() {
        return log + ":" + position;
    }

    static Hint of(String text) {
        var colon = text.indexOf(':');
        return new Hint(UUID.fromString(text.substring(0, colon)), Long.parseLong(text.substring(colon + 1)));
    }
}
