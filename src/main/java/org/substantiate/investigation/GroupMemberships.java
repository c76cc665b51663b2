package org.substantiate.investigation;

import static org.substantiate.identity.SecurityEvent.Kind.MEMBER_ADDED;
import static org.substantiate.identity.SecurityEvent.Kind.MEMBER_REMOVED;
import static org.substantiate.identity.SecurityEvent.Kind.ROLE_CHANGED;
import static org.substantiate.identity.Sessions.Means.SINGLE_SIGN_ON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.substantiate.event.Actor;
import org.substantiate.event.EventLog;
import org.substantiate.identity.SecurityEvent;
import org.substantiate.identity.SecurityLog;
import org.substantiate.signon.SignedOn;

/**
 * What groups of the provider give within investigations: followed each time that somebody comes in by single sign-on.
 *
 * <p>The server does it, as an entry of the log, in the transaction of the sign-on. It holds several logs, in the order of their
 * ids, as {@link Memberships} does.
 */
@ApplicationScoped
class GroupMemberships {

    private final EntityManager database;
    private final GroupRoles roles;
    private final EventLog log;
    private final SecurityLog security;

    GroupMemberships(EntityManager database, GroupRoles roles, EventLog log, SecurityLog security) {
        this.database = database;
        this.roles = roles;
        this.log = log;
        this.security = security;
    }

    void follow(@Observes SignedOn signedOn) {
        var wanted = roles.of(signedOn.groups());
        var before = given(signedOn.account());
        Stream.concat(wanted.keySet().stream(), before.keySet().stream())
                .distinct()
                .filter(one -> !isAsWanted(before.get(one), wanted.get(one)))
                .filter(this::exists)
                .sorted()
                .forEach(one -> follow(signedOn, one, wanted.get(one)));
    }

    private void follow(SignedOn signedOn, UUID investigation, @Nullable Role wanted) {
        log.hold(Actor.SERVER, investigation);
        var id = new Member.Id(investigation, signedOn.account());
        var member = Optional.ofNullable(database.find(Member.class, id));
        var grant = Optional.ofNullable(database.find(MemberByGroup.class, id));
        // what was read before the hold may have changed
        member.ifPresent(database::refresh);
        grant.ifPresent(database::refresh);
        if (wanted == null) {
            grant.ifPresent(given -> member.ifPresent(one -> take(one, given)));
        } else if (!database.find(Investigation.class, investigation).isArchived()) {
            give(signedOn.name(), id, member, grant, wanted);
        }
    }

    private void give(String name, Member.Id id, Optional<Member> member, Optional<MemberByGroup> grant, Role wanted) {
        if (member.isEmpty()) {
            var newcomer = new Member(
                    id.investigation(), id.account(), name, wanted, log.time(Actor.SERVER, id.investigation()));
            database.persist(newcomer);
            database.persist(new MemberByGroup(id, wanted, null));
            comeIn(id, wanted, newcomer.joined(null));
        } else if (member.get().isHere()) {
            var here = member.get();
            if (grant.isPresent()) {
                if (!isLastOwner(here)) {
                    become(here, grant.get().give(wanted));
                }
            } else if (!here.role().includes(wanted)) {
                database.persist(new MemberByGroup(id, wanted, here.role()));
                become(here, wanted);
            }
        } else if (grant.filter(MemberByGroup::isEnded).isPresent()) {
            var role = grant.get().give(wanted);
            var at = log.time(Actor.SERVER, id.investigation());
            comeIn(id, role, member.get().comeBack(name, role, at, null));
        }
    }

    private void take(Member member, MemberByGroup grant) {
        var before = grant.before();
        if (!member.isHere() || isLastOwner(member)) {
            return;
        }
        if (before.isPresent()) {
            database.remove(grant);
            become(member, before.get());
            return;
        }
        grant.end();
        var investigation = grant.id().investigation();
        note(SecurityEvent.of(MEMBER_REMOVED), grant.id());
        log.append(Actor.SERVER, investigation, member.remove(log.time(Actor.SERVER, investigation)));
    }

    private void comeIn(Member.Id id, Role role, InvestigationEvent joined) {
        note(SecurityEvent.of(MEMBER_ADDED).with("role", role), id);
        log.append(Actor.SERVER, id.investigation(), joined);
    }

    private void become(Member member, Role role) {
        if (member.role() == role) {
            return;
        }
        note(SecurityEvent.of(ROLE_CHANGED).with("role", role), member.id);
        log.append(Actor.SERVER, member.id.investigation(), member.take(role));
    }

    private void note(SecurityEvent event, Member.Id id) {
        security.note(event.about(id.account()).in(id.investigation()).with("means", SINGLE_SIGN_ON));
    }

    private static boolean isAsWanted(@Nullable MemberByGroup grant, @Nullable Role wanted) {
        return grant != null && (grant.isEnded() ? wanted == null : grant.role() == wanted);
    }

    private boolean exists(UUID investigation) {
        return database.find(Investigation.class, investigation) != null;
    }

    private boolean isLastOwner(Member owner) {
        return owner.owns()
                && database.createQuery(
                                        "select count(*) from Member m where m.id.investigation = :investigation"
                                                + " and m.id.account <> :account and m.role = :owner and not m.removed",
                                        Long.class)
                                .setParameter("investigation", owner.id.investigation())
                                .setParameter("account", owner.id.account())
                                .setParameter("owner", Role.OWNER)
                                .getSingleResult()
                        == 0;
    }

    private Map<UUID, MemberByGroup> given(UUID account) {
        List<MemberByGroup> all = database.createQuery(
                        "select g from MemberByGroup g where g.id.account = :account", MemberByGroup.class)
                .setParameter("account", account)
                .getResultList();
        return all.stream().collect(Collectors.toMap(one -> one.id().investigation(), Function.identity()));
    }
}
