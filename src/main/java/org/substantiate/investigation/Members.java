package org.substantiate.investigation;

import static org.substantiate.identity.SecurityEvent.Kind.MEMBER_REMOVED;
import static org.substantiate.identity.SecurityEvent.Kind.OWNERSHIP_HANDED_OVER;
import static org.substantiate.identity.SecurityEvent.Kind.ROLE_CHANGED;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.substantiate.event.Actor;
import org.substantiate.event.Answer;
import org.substantiate.event.EventLog;
import org.substantiate.event.Snapshot;
import org.substantiate.identity.AccountView;
import org.substantiate.identity.Accounts;
import org.substantiate.identity.LinkNotValid;
import org.substantiate.identity.SecurityEvent;
import org.substantiate.identity.SecurityLog;
import org.substantiate.investigation.InvestigationEvent.Joined;
import org.substantiate.problem.Forbidden;
import org.substantiate.problem.NotFound;

/** Who belongs to an investigation, and as what. */
@ApplicationScoped
public class Members {

    /** Members in the database. */
    @ApplicationScoped
    static class Repository implements PanacheRepositoryBase<Member, Member.Id> {}

    private final Repository members;
    private final Access access;
    private final Accounts accounts;
    private final EventLog log;
    private final SecurityLog security;
    private final Clock clock;

    Members(Repository members, Access access, Accounts accounts, EventLog log, SecurityLog security, Clock clock) {
        this.members = members;
        this.access = access;
        this.accounts = accounts;
        this.log = log;
        this.security = security;
        this.clock = clock;
    }

    /** All who belong to it or once did, in the order in which they came. */
    public Snapshot<MemberView> of(Actor actor, UUID investigation) {
        access.read(actor, investigation);
        return log.snapshot(
                investigation,
                () -> members.stream("id.investigation = ?1 order by joinedAt, id.account", investigation)
                        .map(Member::view)
                        .toList());
    }

    /** Which of these accounts are members now; for the rooms above, which have asked {@link Access} already. */
    public Set<UUID> here(UUID investigation, Collection<UUID> accounts) {
        return accounts.isEmpty()
                ? Set.of()
                : members.stream("id.investigation = ?1 and id.account in ?2 and not removed", investigation, accounts)
                        .map(member -> member.id.account())
                        .collect(Collectors.toSet());
    }

    /** Who is here now, and as what; for the rooms above, which have asked {@link Access} already. */
    public Map<UUID, Role> roles(UUID investigation) {
        return members.stream("id.investigation = ?1 and not removed", investigation)
                .collect(Collectors.toMap(member -> member.id.account(), Member::role));
    }

    /** Gives a member another role. */
    @Transactional
    Answer changeRole(Actor actor, UUID investigation, UUID account, ChangeRole command) {
        access.act(actor, investigation, Role.OWNER);
        var member = here(investigation, account).orElseThrow(NotFound::new);
        var event = member.take(command.role());
        byHand(investigation, account);
        expectAnOwner(investigation);
        security.note(SecurityEvent.of(ROLE_CHANGED)
                .about(account)
                .by(actor)
                .in(investigation)
                .with("role", command.role()));
        return log.append(actor, investigation, event);
    }

    /** Makes another member owner, and whoever does it editor. */
    @Transactional
    Answer handOver(Actor actor, UUID investigation, UUID account) {
        access.act(actor, investigation, Role.OWNER);
        var owner = here(investigation, actor.account()).orElseThrow(NotFound::new);
        var next = here(investigation, account).orElseThrow(NotFound::new);
        security.note(
                SecurityEvent.of(OWNERSHIP_HANDED_OVER).about(account).by(actor).in(investigation));
        byHand(investigation, account);
        byHand(investigation, actor.account());
        // in this order, so that at no position of the log there is no owner
        log.append(actor, investigation, next.take(Role.OWNER));
        return log.append(actor, investigation, owner.take(Role.EDITOR));
    }

    /** Ends a membership, in an archived investigation too; owners may end everyone's, everyone their own. */
    @Transactional
    Answer remove(Actor actor, UUID investigation, UUID account) {
        var role = access.note(actor, investigation, Role.READER);
        if (role != Role.OWNER && !account.equals(actor.account())) {
            throw new Forbidden("Only an owner may remove somebody else.");
        }
        var event = here(investigation, account).orElseThrow(NotFound::new).remove(clock.instant());
        expectAnOwner(investigation);
        byHand(investigation, account);
        security.note(SecurityEvent.of(MEMBER_REMOVED).about(account).by(actor).in(investigation));
        return log.append(actor, investigation, event);
    }

    /** Lets somebody in who follows an invitation, for the first time or again. */
    Joined join(Invitation invitation, AccountView account) {
        var id = new Member.Id(invitation.investigation(), account.id());
        var now = clock.instant();
        var former = members.findByIdOptional(id);
        // what was read before the hold may have changed
        former.ifPresent(members.getEntityManager()::refresh);
        if (former.filter(Member::isHere).isPresent()) {
            throw new AlreadyMember();
        }
        if (!mayBring(invitation, account.id())) {
            throw new LinkNotValid();
        }
        byHand(id.investigation(), id.account());
        return former.map(member -> member.comeBack(account.name(), invitation.role(), now, invitation.id()))
                .orElseGet(() -> {
                    var member = new Member(id.investigation(), id.account(), account.name(), invitation.role(), now);
                    members.persist(member);
                    return member.joined(invitation.id());
                });
    }

    /** Whether an invitation could bring an account in: it is no member, and if it was one, the invitation is newer. */
    boolean mayBring(Invitation invitation, UUID account) {
        return members.findByIdOptional(new Member.Id(invitation.investigation(), account))
                .map(former -> former.comesBackBy(invitation))
                .orElse(true);
    }

    /** Whether whoever made an invitation could still make it. */
    boolean mayStillMake(Invitation invitation) {
        return here(invitation.investigation(), invitation.invitedBy())
                .filter(host -> host.mayInvite(invitation.role()) && accounts.maySignIn(invitation.invitedBy()))
                .isPresent();
    }

    /** Reads anew, behind the hold, whether whoever made an invitation could still make it. */
    void expectStillHosting(Invitation invitation) {
        here(invitation.investigation(), invitation.invitedBy()).ifPresent(members.getEntityManager()::refresh);
        if (!mayStillMake(invitation)) {
            throw new LinkNotValid();
        }
    }

    /** How many members of at least this role there are; for the rooms above, which have asked {@link Access} already. */
    public long count(UUID investigation, Role least) {
        return members.stream("id.investigation = ?1 and not removed", investigation)
                .filter(member -> member.role().includes(least))
                .count();
    }

    Optional<Member> here(UUID investigation, UUID account) {
        return members.findByIdOptional(new Member.Id(investigation, account)).filter(Member::isHere);
    }

    /** What people decide goes before what groups of the provider gave. */
    private void byHand(UUID investigation, UUID account) {
        members.getEntityManager()
                .createQuery("delete from MemberByGroup g where g.id = :id")
                .setParameter("id", new Member.Id(investigation, account))
                .executeUpdate();
    }

    private void expectAnOwner(UUID investigation) {
        if (members.stream("id.investigation", investigation).noneMatch(Member::owns)) {
            throw new LastOwner();
        }
    }
}
