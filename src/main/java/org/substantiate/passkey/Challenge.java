package org.substantiate.passkey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.substantiate.identity.Secret;

/** What one browser was asked to have signed. */
@Entity
@Table(name = "passkey_challenge")
class Challenge {

    @Id
    @Column
    private String browserHash;

    /** In base64url. */
    @Column
    private String challenge;

    /** Whose passkey is to be made; none when somebody signs in. */
    @Column(name = "account_id")
    private @Nullable UUID account;

    @Column
    private Instant expiresAt;

    protected Challenge() {}

    Challenge(Secret browser, Secret challenge, @Nullable UUID account, Instant expiresAt) {
        this.browserHash = browser.hash();
        this.challenge = challenge.value();
        this.account = account;
        this.expiresAt = expiresAt;
    }
}
