package org.substantiate.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.substantiate.event.Transcript;

/**
 * Which entries of a log an export holds; of the others it holds hashes.
 *
 * @param from first position, from 1
 * @param to last position
 * @param actor only what this account did
 */
record Part(long from, long to, @Nullable UUID actor) {

    boolean holds(Transcript.Line line) {
        return line.position() >= from && line.position() <= to && (actor == null || actor.equals(line.actor()));
    }
}
