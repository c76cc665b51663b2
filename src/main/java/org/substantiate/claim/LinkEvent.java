package org.substantiate.claim;

import java.util.UUID;
import org.substantiate.event.Event;
import org.substantiate.event.Ref;

/** What happens to links between claims. */
sealed interface LinkEvent extends Event {

    /** Somebody says how a claim stands to another one; it counts once somebody else has confirmed it. */
    @Type("claim.link-suggested")
    record Suggested(Ref object, UUID from, UUID to, LinkKind kind) implements LinkEvent {}

    /** Somebody else agrees, or an editor. */
    @Type("claim.link-confirmed")
    record Confirmed(Ref object) implements LinkEvent {}

    /** Somebody else does not agree. */
    @Type("claim.link-declined")
    record Declined(Ref object) implements LinkEvent {}

    /** It is taken back. */
    @Type("claim.link-withdrawn")
    record Withdrawn(Ref object) implements LinkEvent {}
}
