package org.substantiate.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** A link that makes the first account. */
@Entity
class SetUpLink {

    @Id
    @Column
    private String tokenHash;

    @Column
    private Instant expiresAt;

    protected SetUpLink() {}

    SetUpLink(Secret token, Instant expiresAt) {
        this.tokenHash = token.hash();
        this.expiresAt = expiresAt;
    }

    boolean opensWith(String hash, Instant now) {
        return tokenHash.equals(hash) && now.isBefore(expiresAt);
    }
}
