package org.substantiate.investigation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;

/** An account's place in an investigation; it stays when the member is removed, for the name. */
@Entity
class Member {

    @Embeddable
    record Id(
            @Column(name = "investigation_id") UUID investigation,
            @Column(name = "account_id") UUID account) {}

    @EmbeddedId
    Id id;

    @Column(name = "display_name")
    String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "member_role")
    Role role;

    @Column
    Instant joinedAt;

    @Column
    boolean removed;

    @Column
    long version;

    protected Member() {}

    Member(UUID investigation, UUID account, String name, Role role, Instant joinedAt) {
        this.id = new Id(investigation, account);
        this.name = name;
        this.role = role;
        this.joinedAt = joinedAt;
        this.version = 1;
    }
}
