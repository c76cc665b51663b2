package org.substantiate.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.substantiate.event.Ref;

/** A text that is read, through all its revisions. */
@Entity
class Document {

    @Id
    UUID id;

    @Column(name = "investigation_id")
    UUID investigation;

    @Column
    long version;

    @Column
    String title;

    /** The newest one. */
    @Column(name = "revision_id")
    UUID revision;

    @Column
    Instant addedAt;

    protected Document() {}

    Document(UUID id, UUID investigation, String title, UUID revision, Instant addedAt) {
        this.id = id;
        this.investigation = investigation;
        this.version = 1;
        this.title = title;
        this.revision = revision;
        this.addedAt = addedAt;
    }

    Ref ref() {
        return new Ref("document", id, version);
    }
}
