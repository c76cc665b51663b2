package org.substantiate.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** Somebody's wish that a decided claim be taken up again; open until an editor reopens it or confirms the verdict. */
@Embeddable
public record ReopeningRequest(@Column(name = "account_id") UUID account, Instant askedAt, String reason) {}
