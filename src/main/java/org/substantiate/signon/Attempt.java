package org.substantiate.signon;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A sign-on that has begun and has not come back. */
@Entity
@Table(name = "sign_on_attempt")
class Attempt {

    @Id
    @Column
    private String stateHash;

    @Column
    private String browserHash;

    @Enumerated(EnumType.STRING)
    @Column
    private Purpose purpose;

    @Column
    private String backTo;

    @Nullable
    @Column(name = "account_id")
    private UUID account;

    @Nullable
    @Column
    private String linkHash;

    @Column
    private Instant expiresAt;

    protected Attempt() {}

    Attempt(SignOnProof proof, Errand errand, Instant expiresAt) {
        this.stateHash = proof.state().hash();
        this.browserHash = proof.browser().hash();
        this.purpose = errand.purpose();
        this.backTo = errand.to().path();
        this.account = errand.account();
        this.linkHash = errand.link();
        this.expiresAt = expiresAt;
    }

    boolean isOf(SignOnProof proof, Instant now) {
        return browserHash.equals(proof.browser().hash()) && now.isBefore(expiresAt);
    }

    Errand errand() {
        return new Errand(purpose, new LocalPath(backTo), account, linkHash);
    }
}
