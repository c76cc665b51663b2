package org.substantiate.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.substantiate.event.Ref;

/** A copy of a log that a member took: which part of it, up to which size. */
@Entity
class LogExport {

    @Id
    UUID id;

    @Column(name = "investigation_id")
    UUID investigation;

    @Column
    @Enumerated(EnumType.STRING)
    ExportFormat format;

    @Column
    long treeSize;

    @Column
    long fromPosition;

    @Column
    long toPosition;

    @Column
    @Nullable
    UUID onlyActor;

    protected LogExport() {}

    LogExport(UUID id, UUID investigation, ExportFormat format, long treeSize, Part part) {
        this.id = id;
        this.investigation = investigation;
        this.format = format;
        this.treeSize = treeSize;
        this.fromPosition = part.from();
        this.toPosition = part.to();
        this.onlyActor = part.actor();
    }

    Part part() {
        return new Part(fromPosition, toPosition, onlyActor);
    }

    AuditEvent.Exported exported() {
        return new AuditEvent.Exported(new Ref("export", id, 1), format, treeSize, fromPosition, toPosition, onlyActor);
    }
}
