package org.substantiate.snapshot;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.substantiate.event.Actor;
import org.substantiate.event.Ref;

/** A capture of a source: the bytes lie in the database under their hash. */
@Entity
class SourceSnapshot {

    @Id
    UUID id;

    @Column(name = "investigation_id")
    UUID investigation;

    @Column(name = "source_id")
    UUID source;

    @Column
    @Enumerated(EnumType.STRING)
    Means means;

    @Column
    String sha256;

    @Column(name = "byte_length")
    long length;

    @Column
    String mediaType;

    @Column
    @Nullable
    String fileName;

    @Column
    @Nullable
    String requestedUrl;

    @Column
    @Nullable
    String finalUrl;

    @Column(name = "http_status")
    @Nullable
    Integer status;

    /** One line each. */
    @Column
    String headers;

    @Column
    String tool;

    @Column
    UUID collector;

    @Column
    Instant capturedAt;

    protected SourceSnapshot() {}

    /** @param answered null for an upload */
    SourceSnapshot(UUID id, UUID investigation, UUID source, Actor collector, Instant at, Catch caught) {
        this.id = id;
        this.investigation = investigation;
        this.source = source;
        this.sha256 = caught.content().sha256();
        this.length = caught.content().length();
        this.mediaType = caught.mediaType();
        this.fileName = caught.fileName();
        this.tool = caught.tool();
        this.collector = collector.account();
        this.capturedAt = at;
        var answered = caught.answered();
        this.means = answered == null ? Means.UPLOADED : Means.FETCHED;
        this.requestedUrl = answered == null ? null : answered.requestedUrl();
        this.finalUrl = answered == null ? null : answered.finalUrl();
        this.status = answered == null ? null : answered.status();
        this.headers = answered == null ? "" : answered.lines();
    }

    SnapshotEvent.Captured captured() {
        return new SnapshotEvent.Captured(
                new Ref("snapshot", id, 1),
                source,
                means,
                sha256,
                length,
                mediaType,
                status,
                tool,
                fileName,
                requestedUrl,
                finalUrl,
                headerLines());
    }

    private List<String> headerLines() {
        return headers.isEmpty() ? List.of() : List.of(headers.split("\n"));
    }

    SnapshotView view() {
        return new SnapshotView(
                id,
                1,
                source,
                means,
                sha256,
                length,
                mediaType,
                fileName,
                requestedUrl,
                finalUrl,
                status,
                headerLines(),
                tool,
                collector,
                capturedAt);
    }
}
