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
import org.substantiate.identity.EmailAddress;
import org.substantiate.identity.LinkNotValid;
import org.substantiate.identity.Secret;

/** A way into an investigation: a link for so many people, or a word to the one who has an e-mail address. */
@Entity
class Invitation {

    /** How long it works unless somebody says otherwise. */
    private static final int DAYS = 7;

    @Id
    private UUID id;

    @Column(name = "investigation_id")
    private UUID investigation;

    @Column
    @Nullable
    private String tokenHash;

    @Column
    @Nullable
    private String email;

    @Enumerated(EnumType.STRING)
    @Column(name = "member_role")
    private Role role;

    @Column
    private UUID invitedBy;

    @Column
    private Instant madeAt;

    @Column
    private Instant expiresAt;

    @Column
    private int uses;

    @Column
    private int used;

    @Column
    private boolean revoked;

    @Column
    @Nullable
    private String note;

    @Column
    private long version;

    protected Invitation() {}

    private Invitation(UUID investigation, Role role, Duration time, int uses, Actor invitedBy, Instant now) {
        this.id = Ids.next();
        this.investigation = investigation;
        this.role = role;
        this.uses = uses;
        this.invitedBy = invitedBy.account();
        this.madeAt = now;
        this.expiresAt = now.plus(time);
        this.version = 1;
    }

    static Duration time(@Nullable Integer days) {
        return Duration.ofDays(days == null ? DAYS : days);
    }

    static Invitation byLink(UUID investigation, Secret token, Invite asked, Actor invitedBy, Instant now) {
        var link = new Invitation(investigation, asked.role(), asked.time(), asked.people(), invitedBy, now);
        link.tokenHash = token.hash();
        link.note = asked.note() == null ? null : asked.note().strip();
        return link;
    }

    static Invitation to(EmailAddress email, UUID investigation, InviteByEmail asked, Actor invitedBy, Instant now) {
        var addressed = new Invitation(investigation, asked.role(), asked.time(), 1, invitedBy, now);
        addressed.email = email.text();
        return addressed;
    }

    InvestigationEvent invited() {
        return new InvestigationEvent.Invited(ref(), role, expiresAt, uses, note, email);
    }

    /** Works as long as somebody is left to come, its time is not over and nobody has revoked it. */
    boolean worksAt(Instant now) {
        return !revoked && used < uses && now.isBefore(expiresAt);
    }

    /** Lets one person in. */
    void use(Instant now) {
        if (!worksAt(now)) {
            throw new LinkNotValid();
        }
        used++;
        if (used == uses) {
            forgetForWhom();
        }
    }

    InvestigationEvent revoke() {
        revoked = true;
        version++;
        forgetForWhom();
        return new InvestigationEvent.InvitationRevoked(ref());
    }

    /** Once it is over, for whom it was is the log's to tell, until it is erased there. */
    private void forgetForWhom() {
        note = null;
        email = null;
    }

    /** As those see it who look after the invitations; its token is not kept. */
    InvitationView view(InvitationView.State state) {
        return new InvitationView(id, role, note, email, invitedBy, expiresAt, uses, uses - used, state);
    }

    boolean isTo(EmailAddress address) {
        return address.text().equals(email);
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

    Instant madeAt() {
        return madeAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    private Ref ref() {
        return new Ref("invitation", id, version);
    }
}
