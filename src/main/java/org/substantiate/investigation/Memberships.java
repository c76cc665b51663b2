package org.substantiate.investigation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.substantiate.event.Actor;
import org.substantiate.event.Erasures;
import org.substantiate.event.EventLog;
import org.substantiate.identity.AccountDeleted;
import org.substantiate.identity.AccountRenamed;

/**
 * One account's places in all investigations: what becomes of the account reaches each of them, as an entry of its log.
 *
 * <p>All in the transaction of the account's own change. It holds several logs, always in the order of their ids, so that two
 * such transactions do not wait for each other; every other one holds a single log.
 */
@ApplicationScoped
class Memberships {

    private final EntityManager database;
    private final EventLog log;
    private final Erasures erasures;

    Memberships(EntityManager database, EventLog log, Erasures erasures) {
        this.database = database;
        this.log = log;
        this.erasures = erasures;
    }

    void rename(@Observes AccountRenamed renamed) {
        var actor = new Actor(renamed.account());
        for (var investigation : of(renamed.account())) {
            held(actor, investigation, renamed.account())
                    .filter(Member::isHere)
                    .ifPresent(member -> log.append(actor, investigation, member.rename(renamed.name())));
        }
    }

    /**
     * Ends all memberships of an account and erases its name, in the tables and in the logs.
     *
     * @throws OnlyOwner if an investigation would be left without an owner
     */
    void remove(@Observes AccountDeleted deleted) {
        var account = deleted.account();
        var investigations = of(account);
        var addressing = erasures.logsWithText("email", deleted.email());
        Stream.concat(investigations.stream(), addressing.stream())
                .distinct()
                .sorted()
                .forEach(investigation -> log.hold(deleted.by(), investigation));
        expectOtherOwners(deleted);
        addressing.forEach(investigation -> forgetInvitations(deleted, investigation));
        database.createQuery("delete from MemberByGroup g where g.id.account = :account")
                .setParameter("account", account)
                .executeUpdate();
        for (var investigation : investigations) {
            held(deleted.by(), investigation, account).ifPresent(member -> {
                if (member.isHere()) {
                    log.append(deleted.by(), investigation, member.remove(log.time(deleted.by(), investigation)));
                }
                erasures.erase(deleted.by(), investigation, member.forget(), "name");
            });
        }
    }

    /** Of what was addressed to somebody who is no more, nothing is left open, and the address nowhere. */
    private void forgetInvitations(AccountDeleted deleted, UUID investigation) {
        database.createQuery(
                        "select i from Invitation i where i.investigation = :investigation and i.email = :email",
                        Invitation.class)
                .setParameter("investigation", investigation)
                .setParameter("email", deleted.email())
                .getResultList()
                .forEach(invitation -> log.append(deleted.by(), investigation, invitation.revoke()));
        erasures.eraseText(deleted.by(), investigation, "email", deleted.email());
    }

    private void expectOtherOwners(AccountDeleted deleted) {
        var titles = database.createQuery(
                        "select i.title from Investigation i where exists (select m from Member m where"
                                + " m.id.investigation = i.id and m.id.account = :account and m.role = :owner"
                                + " and not m.removed) and not exists (select o from Member o where"
                                + " o.id.investigation = i.id and o.id.account <> :account and o.role = :owner"
                                + " and not o.removed) order by i.title",
                        String.class)
                .setParameter("account", deleted.account())
                .setParameter("owner", Role.OWNER)
                .getResultList();
        if (!titles.isEmpty()) {
            throw deleted.by().account().equals(deleted.account())
                    ? new OnlyOwner(titles)
                    : new OnlyOwnerElsewhere(titles.size());
        }
    }

    private List<UUID> of(UUID account) {
        return database
                .createQuery("select m.id.investigation from Member m where m.id.account = :account", UUID.class)
                .setParameter("account", account)
                .getResultList()
                .stream()
                .sorted()
                .toList();
    }

    /** The member as it is once nobody else can change it. */
    private Optional<Member> held(Actor actor, UUID investigation, UUID account) {
        log.hold(actor, investigation);
        var member = Optional.ofNullable(database.find(Member.class, new Member.Id(investigation, account)));
        member.ifPresent(database::refresh);
        return member;
    }
}
