package org.substantiate.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.substantiate.event.Ids;

/** A browser in which somebody is signed in. */
@Entity
@Table(name = "account_session")
class Session {

    @Id
    @Column
    private String tokenHash;

    @Column
    private UUID id;

    @Column(name = "account_id")
    private UUID account;

    @Enumerated(EnumType.STRING)
    @Column
    private Sessions.Means means;

    @Column
    @Nullable
    private String browser;

    @Column
    @Nullable
    private String platform;

    @Column
    @Nullable
    private String address;

    /** Whether somebody was asked to show who they are, and not only known again by a provider. */
    @Column
    private boolean proved;

    @Column
    private Instant createdAt;

    @Column
    private Instant expiresAt;

    @Column
    private Instant seenAt;

    protected Session() {}

    Session(
            Secret token,
            UUID account,
            Sessions.Means means,
            boolean proved,
            Visitor visitor,
            Instant now,
            Instant expiresAt) {
        var device = Device.of(visitor.agent());
        this.tokenHash = token.hash();
        this.id = Ids.next();
        this.account = account;
        this.means = means;
        this.proved = proved;
        this.browser = device.browser();
        this.platform = device.platform();
        this.address = visitor.address();
        this.createdAt = now;
        this.expiresAt = expiresAt;
        this.seenAt = now;
    }

    UUID id() {
        return id;
    }

    UUID account() {
        return account;
    }

    /** As its owner sees it, who looks from one of them. */
    SignedInDevice seenFrom(String current) {
        return new SignedInDevice(
                id,
                browser,
                platform,
                address,
                means,
                createdAt,
                seenAt,
                expiresAt,
                id.toString().equals(current));
    }
}
