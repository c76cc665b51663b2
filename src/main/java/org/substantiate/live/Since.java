package org.substantiate.live;

import org.jspecify.annotations.Nullable;
import org.substantiate.event.Head;

/**
 * Up to where a client has everything already.
 *
 * @param epoch the history that the position belongs to
 */
record Since(String epoch, long position) {

    /** What no log answers to. */
    private static final Since NOWHERE = new Since("", Long.MAX_VALUE);

    /**
     * Reads {@code <epoch>:<position>}.
     *
     * @param text what the client sent; what cannot be read belongs to no history
     */
    static @Nullable Since of(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        var colon = text.lastIndexOf(':');
        try {
            var position = Long.parseLong(text.substring(colon + 1));
            return colon < 1 || position < 0 ? NOWHERE : new Since(text.substring(0, colon), position);
        } catch (NumberFormatException unreadable) {
            return NOWHERE;
        }
    }

    /** Whether the client can go on from here, or has to begin anew (LV2). */
    boolean isIn(Head head) {
        return epoch.equals(head.epoch()) && position <= head.position();
    }
}
