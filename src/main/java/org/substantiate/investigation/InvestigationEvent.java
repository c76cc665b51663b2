package org.substantiate.investigation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.substantiate.event.Event;
import org.substantiate.event.Ref;

/** What happens to an investigation and to its circle of members. */
sealed interface InvestigationEvent extends Event {

    @Type("investigation.created")
    record Created(
            Ref object,
            @Erasable String title,
            @Erasable @Nullable String description) implements InvestigationEvent {}

    @Type("investigation.edited")
    record Edited(
            Ref object,
            @Erasable String title,
            @Erasable @Nullable String description) implements InvestigationEvent {}

    @Type("investigation.archived")
    record Archived(Ref object, @Erasable @Nullable String reason) implements InvestigationEvent {}

    @Type("investigation.restored")
    record Restored(Ref object) implements InvestigationEvent {}

    /** What members are held to from now on: all of it, changed or not. */
    @Type("investigation.rules-changed")
    record RulesChanged(
            Ref object,
            int quorum,
            boolean fourEyes,
            SecondSignature secondSignature,
            int dissentHours,
            boolean blindByDefault,
            boolean singleOriginRule,
            boolean maskAuthors,
            boolean majorityAfterOwnView,
            boolean fetchSnapshots)
            implements InvestigationEvent {}

    /**
     * Entries from before invitations were counted have no {@code uses}: they were for one person.
     *
     * @param note for whom a link is meant
     * @param email whom it is addressed to, if it is no link
     */
    @Type("member.invited")
    record Invited(
            Ref object,
            Role role,
            Instant expiresAt,
            int uses,
            @Erasable @Nullable String note,
            @Erasable @Nullable String email)
            implements InvestigationEvent {}

    @Type("member.invitation-revoked")
    record InvitationRevoked(Ref object) implements InvestigationEvent {}

    /** Who creates the investigation, or is brought in by a group of the provider, comes without an invitation. */
    @Type("member.joined")
    record Joined(
            Ref object,
            Role role,
            @Nullable UUID invitation,
            @Erasable String name) implements InvestigationEvent {}

    /** The account behind the member has another name, here as everywhere. */
    @Type("member.renamed")
    record Renamed(Ref object, @Erasable String name) implements InvestigationEvent {}

    @Type("member.role-changed")
    record RoleChanged(Ref object, Role role) implements InvestigationEvent {}

    @Type("member.removed")
    record Removed(Ref object) implements InvestigationEvent {}
}
