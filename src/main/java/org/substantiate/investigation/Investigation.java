package org.substantiate.investigation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.substantiate.event.Actor;
import org.substantiate.event.Ref;

/** The unit of teamwork; documents, claims and sources lie in it. */
@Entity
class Investigation {

    @Id
    UUID id;

    @Column
    String title;

    @Column
    @Nullable
    String description;

    @Column
    long version;

    @Column
    private Instant createdAt;

    @Column
    @Nullable
    private Instant archivedAt;

    @Column
    @Nullable
    private UUID archivedBy;

    @Column
    @Nullable
    private String archiveReason;

    protected Investigation() {}

    Investigation(UUID id, Describe description, Instant createdAt) {
        this.id = id;
        this.title = description.title();
        this.description = description.description();
        this.version = 1;
        this.createdAt = createdAt;
    }

    InvestigationEvent created() {
        return new InvestigationEvent.Created(ref(), title, description);
    }

    InvestigationEvent edit(Describe description) {
        this.title = description.title();
        this.description = description.description();
        version++;
        return new InvestigationEvent.Edited(ref(), title, this.description);
    }

    /** From now on it is only read; {@link Access#act} sees to that. */
    InvestigationEvent archive(Actor actor, Archive command, Instant at) {
        archivedAt = at;
        archivedBy = actor.account();
        archiveReason = command.reason();
        version++;
        return new InvestigationEvent.Archived(ref(), archiveReason);
    }

    boolean isArchived() {
        return archivedAt != null;
    }

    InvestigationEvent restore() {
        if (archivedAt == null) {
            throw new NotArchived();
        }
        archivedAt = null;
        archivedBy = null;
        archiveReason = null;
        version++;
        return new InvestigationEvent.Restored(ref());
    }

    private Ref ref() {
        return new Ref("investigation", id, version);
    }
}
