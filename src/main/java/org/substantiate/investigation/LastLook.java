package org.substantiate.investigation;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

/** How far in the log a member has looked; nobody else's business, and so in no log. */
@Entity
class LastLook {

    @EmbeddedId
    Member.Id id;

    @Column
    long seenPosition;

    protected LastLook() {}

    LastLook(Member.Id id) {
        this.id = id;
    }

    /** Looking does not become unlooked. */
    void reach(long position) {
        seenPosition = Math.max(seenPosition, position);
    }
}
