package org.substantiate.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.substantiate.claim.Confidence;
import org.substantiate.claim.VerdictValue;

/** What an editor thought of a claim before seeing what the team thinks; their own, so that it is in no log. */
@Entity
class FirstView {

    @Embeddable
    record Id(
            @Column(name = "claim_id") UUID claim,
            @Column int round,
            @Column(name = "account_id") UUID account) {}

    @EmbeddedId
    Id id;

    @Column(name = "investigation_id")
    private UUID investigation;

    @Column(name = "view_value")
    @Enumerated(EnumType.STRING)
    private VerdictValue value;

    @Column
    @Enumerated(EnumType.STRING)
    private Confidence confidence;

    @Column
    @Nullable
    private String note;

    @Column
    private Instant notedAt;

    protected FirstView() {}

    FirstView(Id id, UUID investigation, Instant at, NoteFirstView command) {
        this.id = id;
        this.investigation = investigation;
        this.value = command.value();
        this.confidence = command.confidence();
        this.note = command.note();
        this.notedAt = at;
    }

    NotedView view() {
        return new NotedView(id.claim(), id.round(), value, confidence, note, notedAt);
    }
}
