package org.substantiate.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A browser in which somebody is signed in. */
@Entity
@Table(name = "account_session")
class Session {

    @Id
    @Column
    private String tokenHash;

    @Column(name = "account_id")
    private UUID account;

    @Column
    private Instant createdAt;

    @Column
    private Instant expiresAt;

    @Column
    private Instant seenAt;

    protected Session() {}

    Session(Secret token, UUID account, Instant now, Instant expiresAt) {
        this.tokenHash = token.hash();
        this.account = account;
        this.createdAt = now;
        this.expiresAt = expiresAt;
        this.seenAt = now;
    }
}
