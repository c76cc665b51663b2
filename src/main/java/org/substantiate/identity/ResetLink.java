package org.substantiate.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** The link with which an account's password is chosen without the present one; there is at most one for each account. */
@Entity
class ResetLink {

    private static final Duration VALID = Duration.ofHours(24);

    @Id
    @Column(name = "account_id")
    private UUID account;

    @Column
    private String tokenHash;

    @Column
    private Instant createdAt;

    @Column
    private Instant expiresAt;

    protected ResetLink() {}

    ResetLink(UUID account, Secret token, Instant now) {
        this.account = account;
        this.tokenHash = token.hash();
        this.createdAt = now;
        this.expiresAt = now.plus(VALID);
    }

    UUID account() {
        return account;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
