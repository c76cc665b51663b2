package org.substantiate.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

    /**
     * A member took a copy of the log out of this server.
     *
     * @param size entries of the log up to which the copy goes
     * @param from first position that it holds
     * @param to last position that it holds
     * @param only account whose entries alone it holds; none if it holds everybody's
     */
    @Type("audit.exported")
    record Exported(
            Ref object,
            ExportFormat format,
            long size,
            long from,
            long to,
            @Nullable UUID only) implements AuditEvent {}
}
