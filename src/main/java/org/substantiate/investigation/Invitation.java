package org.substantiate.investigation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.substantiate.event.Actor;
import org.substantiate.event.Ids;
import org.substantiate.event.Ref;
import org.substantiate.identity.LinkNotValid;
import org.substantiate.identity.Secret;

/** A link that lets one person into an investigation, once. */
@Entity
class Invitation {

    private static final Duration VALID = Duration.ofDays(7);

    @Id
    private UUID id;

    @Column(name = "investigation_id")
    private UUID investigation;

    @Column
    private String tokenHash;

    @Enumerated(EnumType.STRING)
    @Column(name = "member_role")
    private Role role;

    @Column
    private UUID invitedBy;

    @Column
    private Instant expiresAt;

    @Column
    @Nullable
    private UUID acceptedBy;

    protected Invitation() {}

    Invitation(UUID investigation, Secret token, Role role, Actor invitedBy, Instant now) {
        this.id = Ids.next();
        this.investigation = investigation;
        this.tokenHash = token.hash();
        this.role = role;
        this.invitedBy = invitedBy.account();
        this.expiresAt = now.plus(VALID);
    }

    InvestigationEvent invited() {
        return new InvestigationEvent.Invited(new Ref("invitation", id, 1), role, expiresAt);
    }

    /** Works as long as nobody has used it and its time is not over. */
    boolean worksAt(Instant now) {
        return acceptedBy == null && now.isBefore(expiresAt);
    }

    void use(UUID account, Instant now) {
        if (!worksAt(now)) {
            throw new LinkNotValid();
        }
        acceptedBy = account;
    }

    UUID id() {
        return id;
    }

    UUID investigation() {
        return investigation;
    }

    Role role() {
        return role;
    }

    UUID invitedBy() {
        return invitedBy;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
