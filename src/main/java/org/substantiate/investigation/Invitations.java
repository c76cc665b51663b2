package org.substantiate.investigation;

import static org.substantiate.identity.SecurityEvent.Kind.INVITATION_MADE;
import static org.substantiate.identity.SecurityEvent.Kind.INVITATION_REVOKED;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.substantiate.event.Actor;
import org.substantiate.event.Answer;
import org.substantiate.event.EventLog;
import org.substantiate.event.Snapshot;
import org.substantiate.identity.EmailAddress;
import org.substantiate.identity.Rates;
import org.substantiate.identity.Secret;
import org.substantiate.identity.SecurityEvent;
import org.substantiate.identity.SecurityLog;
import org.substantiate.problem.Forbidden;
import org.substantiate.problem.NotFound;

/** The invitations that are out: made, looked after and revoked by editors. How they are followed: {@link Arrivals}. */
@ApplicationScoped
public class Invitations {

    /** More open ones than any team needs; each of them is a way in that somebody has to keep in mind. */
    private static final int MOST = 200;

    /** Invitations in the database. */
    @ApplicationScoped
    static class Repository implements PanacheRepositoryBase<Invitation, UUID> {

        /** Those of an investigation that are not used up, revoked or expired, oldest first. */
        Stream<Invitation> open(UUID investigation, Instant now) {
            return stream(
                    "investigation = ?1 and not revoked and used < uses and expiresAt > ?2 order by id",
                    investigation,
                    now);
        }
    }

    /** A link as it is shown, this one time. */
    record Issued(UUID id, String token, Role role, Instant expiresAt, int uses) {}

    private final Repository invitations;
    private final Members members;
    private final Access access;
    private final EventLog log;
    private final SecurityLog security;
    private final Rates rates;
    private final Clock clock;

    Invitations(
            Repository invitations,
            Members members,
            Access access,
            EventLog log,
            SecurityLog security,
            Rates rates,
            Clock clock) {
        this.invitations = invitations;
        this.members = members;
        this.access = access;
        this.log = log;
        this.security = security;
        this.rates = rates;
        this.clock = clock;
    }

    /** The open ones, for those who may make some. */
    Snapshot<InvitationView> of(Actor actor, UUID investigation) {
        access.expect(actor, investigation, Role.EDITOR);
        return log.snapshot(
                investigation,
                () -> invitations
                        .open(investigation, clock.instant())
                        .map(one -> one.view(state(one)))
                        .toList());
    }

    /** Makes a link; nobody gives away a role above their own. */
    @Transactional
    Issued issue(Actor actor, UUID investigation, Invite command) {
        expectMayGive(access.act(actor, investigation, Role.EDITOR), command.role());
        rates.invitation(actor);
        expectRoom(investigation);
        var token = Secret.fresh();
        var link = Invitation.byLink(investigation, token, command, actor, clock.instant());
        invitations.persist(link);
        log.append(actor, investigation, link.invited());
        note(INVITATION_MADE, actor, link);
        return new Issued(link.id(), token.value(), link.role(), link.expiresAt(), command.people());
    }

    /**
     * Invites whoever has an account with an e-mail address.
     *
     * <p>Whether anybody has is not looked up, so that nothing can tell: neither the answer nor the time it takes.
     */
    @Transactional
    Answer address(Actor actor, UUID investigation, InviteByEmail command) {
        var email = EmailAddress.of(command.email());
        expectMayGive(access.act(actor, investigation, Role.EDITOR), command.role());
        rates.invitation(actor);
        expectRoom(investigation);
        var now = clock.instant();
        if (invitations.open(investigation, now).anyMatch(one -> one.isTo(email))) {
            throw new AlreadyInvited();
        }
        var addressed = Invitation.to(email, investigation, command, actor, now);
        invitations.persist(addressed);
        note(INVITATION_MADE, actor, addressed);
        return log.append(actor, investigation, addressed.invited());
    }

    /** Takes an open one back; an editor those that an editor could make. */
    @Transactional
    Answer revoke(Actor actor, UUID investigation, UUID id) {
        var role = access.act(actor, investigation, Role.EDITOR);
        var invitation = invitations
                .open(investigation, clock.instant())
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
        expectMayGive(role, invitation.role());
        note(INVITATION_REVOKED, actor, invitation);
        return log.append(actor, investigation, invitation.revoke());
    }

    private void note(SecurityEvent.Kind kind, Actor actor, Invitation invitation) {
        security.note(SecurityEvent.of(kind)
                .by(actor)
                .in(invitation.investigation())
                .with("invitation", invitation.id())
                .with("role", invitation.role()));
    }

    private InvitationView.State state(Invitation invitation) {
        return members.mayStillMake(invitation) ? InvitationView.State.OPEN : InvitationView.State.LAPSED;
    }

    private void expectRoom(UUID investigation) {
        if (invitations.open(investigation, clock.instant()).count() >= MOST) {
            throw new TooManyInvitations(MOST);
        }
    }

    private static void expectMayGive(Role own, Role asked) {
        if (!own.includes(asked)) {
            throw new Forbidden("Invitations to " + asked + " are not yours to make or revoke: you are " + own + ".");
        }
    }
}
