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

/** What a program of somebody's comes with; it stays when it has ended, for its name. */
@Entity
@Table(name = "api_token")
class Token {

    @Id
    private UUID id;

    @Column(name = "account_id")
    private UUID account;

    @Column(name = "token_hash")
    private String hash;

    @Column(name = "token_name")
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "token_scope")
    private Scope scope;

    @Column(name = "investigation_id")
    private @Nullable UUID investigation;

    @Column
    private Instant createdAt;

    @Column
    private Instant expiresAt;

    @Column
    private @Nullable Instant usedAt;

    @Column
    private @Nullable Instant endedAt;

    protected Token() {}

    Token(UUID id, UUID account, Secret secret, MakeToken asked, Instant now) {
        this.id = id;
        this.account = account;
        this.hash = secret.hash();
        this.name = asked.name().strip();
        this.scope = asked.scope();
        this.investigation = asked.investigation();
        this.createdAt = now;
        this.expiresAt = now.plus(asked.validity());
    }

    UUID id() {
        return id;
    }

    UUID account() {
        return account;
    }

    boolean isLivingAt(Instant now) {
        return endedAt == null && expiresAt.isAfter(now);
    }

    void end(Instant now) {
        endedAt = now;
    }

    TokenView view(Instant now) {
        var ended = endedAt != null || isLivingAt(now) ? endedAt : expiresAt;
        return new TokenView(id, name, scope, investigation, createdAt, expiresAt, usedAt, ended);
    }
}
