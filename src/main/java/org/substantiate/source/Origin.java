package org.substantiate.source;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.substantiate.event.Actor;
import org.substantiate.event.Ref;

/** Who said something first: what several sources may go back to. */
@Entity
class Origin {

    @Id
    UUID id;

    @Column(name = "investigation_id")
    UUID investigation;

    @Column
    long version;

    @Column(name = "origin_name")
    String name;

    @Column
    UUID namedBy;

    @Column
    Instant namedAt;

    protected Origin() {}

    Origin(UUID id, UUID investigation, Actor namedBy, Instant at, String name) {
        this.id = id;
        this.investigation = investigation;
        this.version = 1;
        this.name = name;
        this.namedBy = namedBy.account();
        this.namedAt = at;
    }

    SourceEvent.OriginNamed named() {
        return new SourceEvent.OriginNamed(ref(), name);
    }

    SourceEvent.OriginRenamed rename(String better) {
        name = better;
        version++;
        return new SourceEvent.OriginRenamed(ref(), name);
    }

    private Ref ref() {
        return new Ref("origin", id, version);
    }

    OriginView view() {
        return new OriginView(id, version, name, namedBy, namedAt);
    }
}
