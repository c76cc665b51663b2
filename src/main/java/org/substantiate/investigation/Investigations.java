package org.substantiate.investigation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.substantiate.event.Actor;
import org.substantiate.event.Answer;
import org.substantiate.event.EventLog;
import org.substantiate.event.Head;
import org.substantiate.event.Ids;
import org.substantiate.identity.Accounts;
import org.substantiate.problem.IfMatch;
import org.substantiate.problem.NotFound;

/** The investigations of this installation, each open to its members only. */
@ApplicationScoped
public class Investigations {

    private final EntityManager database;
    private final Access access;
    private final EventLog log;
    private final Accounts accounts;
    private final Clock clock;

    Investigations(EntityManager database, Access access, EventLog log, Accounts accounts, Clock clock) {
        this.database = database;
        this.access = access;
        this.log = log;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Creates an investigation and opens its log; who creates it owns it. */
    @Transactional
    Answer create(Actor actor, Describe command) {
        access.create(actor);
        var now = clock.instant();
        var investigation = new Investigation(Ids.next(), command, now);
        log.open(actor, investigation.id);
        var name = accounts.of(actor).name();
        var owner = new Member(investigation.id, actor.account(), name, Role.OWNER, now);
        database.persist(investigation);
        database.persist(owner);
        log.append(actor, investigation.id, investigation.created());
        return log.append(actor, investigation.id, owner.joined(null));
    }

    /** Says anew what an investigation is about. */
    @Transactional
    Answer edit(Actor actor, UUID id, @Nullable IfMatch seen, Describe command) {
        access.act(actor, id, Role.OWNER);
        return log.append(actor, id, seen(actor, id, seen).edit(command));
    }

    /** Makes it one that is only read. */
    @Transactional
    Answer archive(Actor actor, UUID id, @Nullable IfMatch seen, Archive command) {
        access.act(actor, id, Role.OWNER);
        var investigation = seen(actor, id, seen);
        return log.append(actor, id, investigation.archive(actor, command, log.time(actor, id)));
    }

    /** Opens an archived one again. */
    @Transactional
    Answer restore(Actor actor, UUID id, @Nullable IfMatch seen) {
        access.note(actor, id, Role.OWNER);
        return log.append(actor, id, seen(actor, id, seen).restore());
    }

    private Investigation seen(Actor actor, UUID id, @Nullable IfMatch seen) {
        var investigation = database.find(Investigation.class, id);
        IfMatch.expect(seen, investigation.version, () -> find(actor, id));
        return investigation;
    }

    /** Notes how far a member has looked. */
    @Transactional
    void looked(Actor actor, UUID id, Looked command) {
        access.read(actor, id);
        var key = new Member.Id(id, actor.account());
        // two windows of one member come one after the other
        database.find(Member.class, key, LockModeType.PESSIMISTIC_WRITE);
        var look = database.find(LastLook.class, key);
        if (look == null) {
            look = new LastLook(key);
            database.persist(look);
        }
        look.reach(Math.min(command.position(), log.head(id).position()));
    }

    /** Those that somebody is a member of, last changed first. */
    List<InvestigationView> of(Actor actor) {
        var found = rows(actor, null);
        var heads = log.heads(found.stream().map(Row::id).toList());
        return found.stream()
                .map(row -> row.view(Objects.requireNonNull(heads.get(row.id()))))
                .sorted(Comparator.comparing(InvestigationView::lastAt).reversed())
                .toList();
    }

    /**
     * One of those that somebody is a member of.
     *
     * @throws NotFound if it is none of them
     */
    InvestigationView find(Actor actor, UUID id) {
        return rows(actor, id).stream().findFirst().orElseThrow(NotFound::new).view(log.head(id));
    }

    /** What the tables know of an investigation; how far it has come is the log's to say. */
    record Row(
            UUID id,
            String title,
            @Nullable String description,
            long version,
            Role role,
            long members,
            @Nullable Long seen,
            @Nullable Instant archivedAt,
            @Nullable UUID archivedBy,
            @Nullable String archiveReason) {

        Row as(Role role) {
            return new Row(id, title, description, version, role, members, seen, archivedAt, archivedBy, archiveReason);
        }

        InvestigationView view(Head head) {
            return new InvestigationView(
                    id,
                    title,
                    description,
                    version,
                    role,
                    members,
                    head.position(),
                    seen == null ? 0 : seen,
                    head.at(),
                    archivedAt == null || archivedBy == null
                            ? null
                            : new InvestigationView.Archiving(archivedAt, archivedBy, archiveReason));
        }
    }

    /** As far as somebody reaches with what they came with. */
    private List<Row> rows(Actor actor, @Nullable UUID only) {
        var reach = access.reach(actor);
        return members(actor, only).stream()
                .filter(row -> reach.contains(row.id()))
                .map(row -> row.as(reach.cap(row.role())))
                .toList();
    }

    private List<Row> members(Actor actor, @Nullable UUID only) {
        var query = database.createQuery(
                        "select new org.substantiate.investigation.Investigations$Row("
                                + " i.id, i.title, i.description, i.version, m.role,"
                                + " (select count(*) from Member every where every.id.investigation = i.id and not every.removed),"
                                + " l.seenPosition, i.archivedAt, i.archivedBy, i.archiveReason)"
                                + " from Member m join Investigation i on i.id = m.id.investigation"
                                + " left join LastLook l on l.id = m.id"
                                + " where m.id.account = :account and not m.removed"
                                + (only == null ? "" : " and i.id = :only"),
                        Row.class)
                .setParameter("account", actor.account());
        return (only == null ? query : query.setParameter("only", only)).getResultList();
    }
}
