package org.substantiate.investigation;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What groups of the provider have given a member; whatever somebody gives or takes by hand ends it. */
@Entity
class MemberByGroup {

    @EmbeddedId
    private Member.Id id;

    @Enumerated(EnumType.STRING)
    @Column(name = "member_role")
    private Role role;

    /** None if the group brought them in. */
    @Enumerated(EnumType.STRING)
    @Column(name = "before_role")
    @Nullable
    private Role before;

    @Column
    private boolean ended;

    protected MemberByGroup() {}

    /** @param before the role by hand that it raises; null if the group brings them in */
    MemberByGroup(Member.Id id, Role role, @Nullable Role before) {
        this.id = id;
        this.role = role;
        this.before = before;
    }

    /** The group gives another role now, or again; it never goes below what was given by hand. */
    Role give(Role given) {
        role = given;
        ended = false;
        return before == null ? given : before.higher(given);
    }

    /** The group is lost, and with it the membership; it may bring them in again. */
    void end() {
        ended = true;
    }

    boolean isEnded() {
        return ended;
    }

    Role role() {
        return role;
    }

    Optional<Role> before() {
        return Optional.ofNullable(before);
    }

    Member.Id id() {
        return id;
    }
}
