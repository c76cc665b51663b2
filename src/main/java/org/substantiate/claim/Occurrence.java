package org.substantiate.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** A passage that alleges a claim, and who found it. */
@Embeddable
record Occurrence(
        @Column(name = "annotation_id") UUID annotation,
        @Column UUID addedBy) {}
