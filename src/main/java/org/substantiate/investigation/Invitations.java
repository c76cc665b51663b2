package org.substantiate.investigation;

import static org.substantiate.identity.SecurityEvent.Kind.INVITATION_MADE;
import static org.substantiate.identity.SecurityEvent.Kind.INVITATION_USED;
import static org.substantiate.identity.SecurityEvent.Kind.LINK_REFUSED;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.substantiate.event.Actor;
import org.substantiate.event.EventLog;
import org.substantiate.identity.AccountView;
import org.substantiate.identity.Accounts;
import org.substantiate.identity.LinkNotValid;
import org.substantiate.identity.Secret;
import org.substantiate.identity.SecurityEvent;
import org.substantiate.identity.SecurityLog;
import org.substantiate.identity.Sessions;
import org.substantiate.problem.Forbidden;

/** How people come into an investigation: by a link that works once, for seven days. */
@ApplicationScoped
public class Invitations {

    /** Invitations in the database. */
    @ApplicationScoped
    static class Repository implements PanacheRepositoryBase<Invitation, UUID> {}

    /** A link as it is shown, this one time. */
    record Issued(String token, Role role, Instant expiresAt) {}

    /** What somebody learns who holds the link. */
    record InvitationPreview(UUID investigation, String title, Role role, String invitedBy) {}

    /** Somebody has come in. */
    record Accepted(UUID investigation, AccountView account) {}

    private final Repository invitations;
    private final EntityManager database;
    private final Members members;
    private final Access access;
    private final Accounts accounts;
    private final EventLog log;
    private final SecurityLog security;
    private final Clock clock;

    Invitations(
            Repository invitations,
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

    /** Makes a link; nobody gives away a role above their own. */
    @Transactional
    Issued issue(Actor actor, UUID investigation, Invite command) {
        var role = access.act(actor, investigation, Role.EDITOR);
        if (!role.includes(command.role())) {
            throw new Forbidden("You may invite up to " + role + ".");
        }
        var token = Secret.fresh();
        var invitation = new Invitation(investigation, token, command.role(), actor, clock.instant());
        invitations.persist(invitation);
        log.append(actor, investigation, invitation.invited());
        security.note(SecurityEvent.of(INVITATION_MADE)
                .by(actor)
                .in(investigation)
                .with("invitation", invitation.id())
                .with("role", invitation.role()));
        return new Issued(token.value(), invitation.role(), invitation.expiresAt());
    }

    /**
     * What a link leads to.
     *
     * @throws LinkNotValid if it leads nowhere (any more)
     */
    InvitationPreview preview(Secret token) {
        var invitation = valid(token);
        var title = database.find(Investigation.class, invitation.investigation()).title;
        var host =
                members.here(invitation.investigation(), invitation.invitedBy()).orElseThrow(LinkNotValid::new);
        return new InvitationPreview(invitation.investigation(), title, invitation.role(), host.name());
    }

    /** Follows a link, with an account or by making one. */
    @Transactional
    Accepted accept(Optional<Actor> signedIn, AcceptInvitation command) {
        var invitation = valid(command.token());
        var investigation = invitation.investigation();
        var account = signedIn.map(accounts::of).orElseGet(() -> accounts.register(command.newAccount()));
        var actor = new Actor(account.id());
        log.hold(actor, investigation);
        // two people with one link: whoever holds the log first has used it
        database.refresh(invitation);
        members.expectStillHosting(invitation);
        var joined = members.join(invitation, account);
        invitation.use(account.id(), clock.instant());
        log.append(actor, investigation, joined);
        security.note(SecurityEvent.of(INVITATION_USED)
                .by(actor)
                .in(investigation)
                .with("invitation", invitation.id())
                .with("role", invitation.role()));
        return new Accepted(investigation, account);
    }

    private Invitation valid(Secret token) {
        return invitations
                .find("tokenHash", token.hash())
                .firstResultOptional()
                .filter(invitation -> invitation.worksAt(clock.instant()))
                .filter(invitation -> members.here(invitation.investigation(), invitation.invitedBy())
                        .filter(host -> host.mayInvite(invitation.role()))
                        .isPresent())
                .orElseThrow(() -> {
                    security.note(SecurityEvent.of(LINK_REFUSED).with("link", Sessions.Means.INVITATION));
                    return new LinkNotValid();
                });
    }
}
