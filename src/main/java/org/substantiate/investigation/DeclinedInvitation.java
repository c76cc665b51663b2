package org.substantiate.investigation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** An invitation that whoever it is addressed to does not want to see; their own business, and so in no log. */
@Entity
@Table(name = "invitation_declined")
class DeclinedInvitation {

    @Id
    @Column(name = "invitation_id")
    private UUID invitation;

    protected DeclinedInvitation() {}

    DeclinedInvitation(UUID invitation) {
        this.invitation = invitation;
    }
}
