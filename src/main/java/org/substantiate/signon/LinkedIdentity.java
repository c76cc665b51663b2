package org.substantiate.signon;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.substantiate.event.Ids;

/** An identity at the provider, and the account that it opens. */
@Entity
@Table(name = "account_link")
class LinkedIdentity {

    /** As its owner sees it. */
    record LinkedIdentityView(UUID id, String issuer, String knownAs, Instant linkedAt, Instant usedAt) {}

    @Id
    private UUID id;

    @Column(name = "account_id")
    private UUID account;

    @Column
    private String issuer;

    @Column
    private String subject;

    @Column
    private String knownAs;

    @Column
    private boolean adminByGroups;

    @Column
    private Instant linkedAt;

    @Column
    private Instant usedAt;

    protected LinkedIdentity() {}

    LinkedIdentity(UUID account, ProviderIdentity identity, Instant now) {
        this.id = Ids.next();
        this.account = account;
        this.issuer = identity.issuer();
        this.subject = identity.subject();
        this.knownAs = identity.knownAs();
        this.linkedAt = now;
        this.usedAt = now;
    }

    void use(ProviderIdentity identity, Instant now) {
        knownAs = identity.knownAs();
        usedAt = now;
    }

    /** Notes whether it is for its groups that the account looks after the installation. */
    void noteAdminByGroups(boolean isSo) {
        adminByGroups = isSo;
    }

    boolean isAdminByGroups() {
        return adminByGroups;
    }

    UUID account() {
        return account;
    }

    boolean belongsTo(UUID account) {
        return this.account.equals(account);
    }

    LinkedIdentityView view() {
        return new LinkedIdentityView(id, issuer, knownAs, linkedAt, usedAt);
    }
}
