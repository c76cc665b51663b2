package org.substantiate.investigation;

import static org.substantiate.identity.SecurityEvent.Kind.INVITATION_USED;
import static org.substantiate.identity.SecurityEvent.Kind.LINK_REFUSED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.substantiate.event.Actor;
import org.substantiate.event.EventLog;
import org.substantiate.identity.AccountView;
import org.substantiate.identity.Accounts;
import org.substantiate.identity.LinkNotValid;
import org.substantiate.identity.Secret;
import org.substantiate.identity.SecurityEvent;
import org.substantiate.identity.SecurityLog;
import org.substantiate.identity.Sessions;
import org.substantiate.problem.NotFound;

/** How people come into an investigation: by following an invitation. */
@ApplicationScoped
public class Arrivals {

    /** What somebody learns who holds a link. */
    record InvitationPreview(UUID investigation, String title, Role role, String invitedBy) {}

    /** An invitation that is addressed to whoever asks. */
    record Waiting(UUID id, String title, Role role, String invitedBy, Instant expiresAt) {}

    /** Somebody has come in. */
    record Accepted(UUID investigation, AccountView account) {}

    private final Invitations.Repository invitations;
    private final EntityManager database;
    private final Members members;
    private final Access access;
    private final Accounts accounts;
    private final EventLog log;
    private final SecurityLog security;
    private final Clock clock;

    Arrivals(
            Invitations.Repository invitations,
            EntityManager database,
            Members members,
            Access access,
            Accounts accounts,
            EventLog log,
            SecurityLog security,
            Clock clock) {
        this.invitations = invitations;
        this.database = database;
        this.members = members;
        this.access = access;
        this.accounts = accounts;
        this.log = log;
        this.security = security;
        this.clock = clock;
    }

    /**
     * What a link leads to.
     *
     * @throws LinkNotValid if it leads nowhere (any more)
     */
    InvitationPreview preview(Secret token) {
        var link = behind(token);
        return new InvitationPreview(link.investigation(), title(link), link.role(), host(link));
    }

    /** Follows a link, with an account or by making one. */
    @Transactional
    Accepted follow(Optional<Actor> signedIn, AcceptInvitation command) {
        var link = behind(command.token());
        var account = signedIn.map(accounts::held).orElseGet(() -> accounts.register(command.newAccount()));
        return enter(link, account);
    }

    /** The invitations that are addressed to somebody and that they have not declined, oldest first. */
    @Transactional
    List<Waiting> of(Actor actor) {
        return addressedTo(actor)
                .map(one -> new Waiting(one.id(), title(one), one.role(), host(one), one.expiresAt()))
                .toList();
    }

    /** Accepts an invitation that is addressed to whoever asks. */
    @Transactional
    Accepted accept(Actor actor, UUID invitation) {
        return enter(find(actor, invitation), accounts.held(actor));
    }

    /** Wants to see an invitation no more; nobody is told, it stays open for whoever made it until it expires. */
    @Transactional
    void decline(Actor actor, UUID invitation) {
        var found = find(actor, invitation);
        // two windows of one person come one after the other
        database.lock(found, LockModeType.PESSIMISTIC_WRITE);
        if (database.find(DeclinedInvitation.class, found.id()) == null) {
            database.persist(new DeclinedInvitation(found.id()));
        }
    }

    private Accepted enter(Invitation invitation, AccountView account) {
        var actor = new Actor(account.id());
        access.enter(actor, invitation.investigation());
        // many people with one link: whoever holds the log sees how many have come before
        database.refresh(invitation);
        members.expectStillHosting(invitation);
        var joined = members.join(invitation, account);
        invitation.use(clock.instant());
        log.append(actor, invitation.investigation(), joined);
        security.note(SecurityEvent.of(INVITATION_USED)
                .by(actor)
                .in(invitation.investigation())
                .with("invitation", invitation.id())
                .with("role", invitation.role()));
        return new Accepted(invitation.investigation(), account);
    }

    private Invitation behind(Secret token) {
        return invitations
                .find("tokenHash", token.hash())
                .firstResultOptional()
                .filter(link -> link.worksAt(clock.instant()) && members.mayStillMake(link))
                .orElseThrow(() -> {
                    security.note(SecurityEvent.of(LINK_REFUSED).with("link", Sessions.Means.INVITATION));
                    return new LinkNotValid();
                });
    }

    private Invitation find(Actor actor, UUID invitation) {
        return addressedTo(actor)
                .filter(one -> one.id().equals(invitation))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /**
     * By the address that the account has now, and had when the invitation was made: nobody comes in by taking an address that
     * is waited for.
     */
    private Stream<Invitation> addressedTo(Actor actor) {
        var address = accounts.address(actor);
        return invitations.stream(
                        "email = ?1 and not revoked and used < uses and expiresAt > ?2 and madeAt >= ?3"
                                + " and id not in (select d.invitation from DeclinedInvitation d)"
                                + " and investigation in (select i.id from Investigation i where i.archivedAt is null)"
                                + " order by id",
                        address.email(),
                        clock.instant(),
                        address.since())
                .filter(one -> members.mayStillMake(one) && members.mayBring(one, actor.account()));
    }

    private String title(Invitation invitation) {
        return database.find(Investigation.class, invitation.investigation()).title;
    }

    private String host(Invitation invitation) {
        return members.here(invitation.investigation(), invitation.invitedBy())
                .orElseThrow(LinkNotValid::new)
                .name();
    }
}
