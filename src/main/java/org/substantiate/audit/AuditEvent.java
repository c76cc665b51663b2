package org.substantiate.audit;

import org.substantiate.event.Event;
import org.substantiate.event.Ref;

/** What happens to the audit of a log itself. */
sealed interface AuditEvent extends Event {

    /**
     * From here on another key signs the log's checkpoints.
     *
     * @param key the new one, as {@code name+id+key} of C2SP signed-note
     * @param former the one that signed before
     */
    @Type("audit.key-changed")
    record KeyChanged(Ref object, String key, String former) implements AuditEvent {}
}
