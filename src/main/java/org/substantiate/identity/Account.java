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

    /** None once the account is deleted, as the name. */
    @Column
    @Nullable
    private String email;

    @Column
    private Instant emailSince;

    @Column(name = "display_name")
    @Nullable
    private String name;

    /** None as long as nobody has chosen a password. */
    @Column
    @Nullable
    private String passwordHash;

    @Enumerated(EnumType.STRING)
    @Column
    private Language language;

    @Column
    private String timeZone;

    @Column
    private boolean admin;

    @Column
    private boolean disabled;

    @Column
    private boolean deleted;

    @Column
    private Instant createdAt;

    protected Account() {}

    Account(UUID id, NewAccount asked, @Nullable String passwordHash, Instant createdAt) {
        this.id = id;
        this.email = asked.email().text();
        this.emailSince = createdAt;
        this.name = asked.name();
        this.passwordHash = passwordHash;
        this.language = Language.en;
        this.timeZone = asked.timeZone().id();
        this.createdAt = createdAt;
    }

    /** Whether this is one of the people who look after the installation. */
    void lookAfterTheInstallation(boolean admin) {
        this.admin = admin;
    }

    /** Whether the name is another one now. */
    boolean describe(DescribeAccount command) {
        var before = name;
        name = command.name().strip();
        language = command.language();
        timeZone = TimeZone.of(command.timeZone()).id();
        return !name.equals(before);
    }

    void moveTo(EmailAddress email, Instant now) {
        if (!email.text().equals(this.email)) {
            this.email = email.text();
            this.emailSince = now;
        }
    }

    void keep(String passwordHash) {
        this.passwordHash = passwordHash;
    }

    void disable(boolean disabled) {
        this.disabled = disabled;
    }

    /** Nothing is left but the id, which logs and tables name. */
    void forget() {
        email = null;
        name = null;
        passwordHash = null;
        admin = false;
        disabled = true;
        deleted = true;
    }

    boolean isAdmin() {
        return admin;
    }

    boolean isDisabled() {
        return disabled;
    }

    boolean isDeleted() {
        return deleted;
    }

    UUID id() {
        return id;
    }

    String email() {
        return known(email);
    }

    Instant emailSince() {
        return emailSince;
    }

    String name() {
        return known(name);
    }

    @Nullable
    String passwordHash() {
        return passwordHash;
    }

    boolean maySignIn() {
        return !disabled && !deleted;
    }

    AccountView view() {
        return new AccountView(id, name(), email(), admin, language, timeZone, passwordHash != null);
    }

    private static String known(@Nullable String value) {
        if (value == null) {
            throw new IllegalStateException("a deleted account has neither name nor address");
        }
        return value;
    }
}
