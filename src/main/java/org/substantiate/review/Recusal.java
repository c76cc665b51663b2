package org.substantiate.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** Somebody's word that they are not free in a claim. */
@Embeddable
public record Recusal(@Column(name = "account_id") UUID account, Instant declaredAt, String reason) {}
