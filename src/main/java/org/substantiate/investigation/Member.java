package org.substantiate.investigation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.substantiate.event.Ref;
import org.substantiate.investigation.InvestigationEvent.Joined;
import org.substantiate.investigation.InvestigationEvent.Removed;
import org.substantiate.investigation.InvestigationEvent.Renamed;
import org.substantiate.investigation.InvestigationEvent.RoleChanged;

/** An account's place in an investigation; it stays when the member is removed, for the name. */
@Entity
class Member {

    @Embeddable
    record Id(
            @Column(name = "investigation_id") UUID investigation,
            @Column(name = "account_id") UUID account) {}

    @EmbeddedId
    Id id;

    /** None once the account is deleted. */
    @Column(name = "display_name")
    @Nullable
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "member_role")
    private Role role;

    @Column
    private Instant joinedAt;

    @Column
    private boolean removed;

    @Column
    @Nullable
    private Instant removedAt;

    @Column
    private long version;

    protected Member() {}

    Member(UUID investigation, UUID account, String name, Role role, Instant joinedAt) {
        this.id = new Id(investigation, account);
        this.name = name;
        this.role = role;
        this.joinedAt = joinedAt;
        this.version = 1;
    }

    boolean isHere() {
        return !removed;
    }

    Role role() {
        return role;
    }

    boolean owns() {
        return isHere() && role == Role.OWNER;
    }

    /** Whether an invitation of that time brings a former member back: one made since they are out. */
    boolean comesBackBy(Invitation invitation) {
        return removed && removedAt != null && invitation.madeAt().isAfter(removedAt);
    }

    boolean mayInvite(Role asked) {
        return isHere() && role.includes(Role.EDITOR) && role.includes(asked);
    }

    String name() {
        if (name == null) {
            throw new IllegalStateException("the account of this member is deleted");
        }
        return name;
    }

    Joined joined(@Nullable UUID invitation) {
        return new Joined(ref(), role, invitation, name());
    }

    /** Comes again after having been removed. */
    Joined comeBack(String name, Role role, Instant at, @Nullable UUID invitation) {
        this.name = name;
        this.role = role;
        this.joinedAt = at;
        this.removed = false;
        this.removedAt = null;
        version++;
        return joined(invitation);
    }

    Renamed rename(String name) {
        this.name = name;
        version++;
        return new Renamed(ref(), name);
    }

    RoleChanged take(Role role) {
        if (this.role == role) {
            throw new RoleUnchanged(name(), role);
        }
        this.role = role;
        version++;
        return new RoleChanged(ref(), role);
    }

    Removed remove(Instant at) {
        removed = true;
        removedAt = at;
        version++;
        return new Removed(ref());
    }

    /** Whom this was is known no more; what the log says of them is erased beside. */
    Ref forget() {
        name = null;
        return ref();
    }

    MemberView view() {
        return new MemberView(id.account(), name, role, joinedAt, removed);
    }

    private Ref ref() {
        return new Ref("member", id.account(), version);
    }
}
