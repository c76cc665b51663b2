package org.substantiate.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody whom this installation knows. */
@Entity
class Account {

    @Id
    private UUID id;

    @Column
    private String email;

    @Column(name = "display_name")
    private String name;

    /** None as long as nobody has chosen a password. */
    @Nullable
    @Column
    private String passwordHash;

    @Enumerated(EnumType.STRING)
    @Column
    private Language language;

    @Column
    private boolean admin;

    @Column
    private boolean disabled;

    @Column
    private Instant createdAt;

    protected Account() {}

    Account(UUID id, EmailAddress email, String name, @Nullable String passwordHash, Instant createdAt) {
        this.id = id;
        this.email = email.text();
        this.name = name;
        this.passwordHash = passwordHash;
        this.language = Language.en;
        this.createdAt = createdAt;
    }

    /** Makes this one of the people who look after the installation. */
    void becomeAdmin() {
        admin = true;
    }

    void ceaseToBeAdmin() {
        admin = false;
    }

    void describe(String name, Language language) {
        this.name = name;
        this.language = language;
    }

    UUID id() {
        return id;
    }

    @Nullable
    String passwordHash() {
        return passwordHash;
    }

    boolean maySignIn() {
        return !disabled;
    }

    AccountView view() {
        return new AccountView(id, name, email, admin, language);
    }
}
