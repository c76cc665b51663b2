package org.substantiate.passkey;

import com.webauthn4j.credential.CredentialRecord;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.attestation.authenticator.AuthenticatorData;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.substantiate.event.Ids;

/** A key pair of which this side has the public half, and a device or a password keeper the other. */
@Entity
class Passkey {

    @Id
    private UUID id;

    @Column(name = "account_id")
    private UUID account;

    /** As the authenticator names it, in base64url. */
    @Column
    private String credentialId;

    @Column(name = "display_name")
    private String name;

    /** Attested credential data (WebAuthn §6.5.1), in base64url: its id and the public key. */
    @Column
    private String credential;

    /** How often it has signed, by its own count; 0 where it does not count. */
    @Column
    private long signCount;

    /** Whether it may lie in several devices; fixed when it is made. */
    @Column
    private boolean backupEligible;

    @Column
    private boolean backedUp;

    @Column
    private Instant createdAt;

    @Column
    private @Nullable Instant usedAt;

    protected Passkey() {}

    Passkey(UUID account, String name, AuthenticatorData<?> made, Instant now) {
        var attested = Objects.requireNonNull(made.getAttestedCredentialData());
        this.id = Ids.next();
        this.account = account;
        this.credentialId = Bytes.written(attested.getCredentialId());
        this.name = name;
        this.credential = Ceremony.written(attested);
        this.signCount = made.getSignCount();
        this.backupEligible = made.isFlagBE();
        this.backedUp = made.isFlagBS();
        this.createdAt = now;
    }

    /** What a signature is checked against. */
    CredentialRecord key() {
        return new CredentialRecordImpl(
                new NoneAttestationStatement(),
                true,
                backupEligible,
                backedUp,
                signCount,
                Ceremony.read(credential),
                null,
                null,
                null,
                null);
    }

    /** Notes that it was accepted. */
    void used(AuthenticatorData<?> said, Instant now) {
        signCount = said.getSignCount();
        backedUp = said.isFlagBS();
        usedAt = now;
    }

    UUID id() {
        return id;
    }

    UUID account() {
        return account;
    }

    String credentialId() {
        return credentialId;
    }

    PasskeyView view() {
        return new PasskeyView(id, name, createdAt, usedAt);
    }
}
