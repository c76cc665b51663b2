package org.substantiate.investigation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.substantiate.event.Actor;
import org.substantiate.event.EventLog;
import org.substantiate.problem.Forbidden;
import org.substantiate.problem.NotFound;

/**
 * The one gate of who may see and do what in an investigation; every read and every command asks here first.
 *
 * <p>Who is not a member cannot tell that an investigation exists.
 */
@ApplicationScoped
public class Access {

    private final EntityManager database;
    private final EventLog log;

    Access(EntityManager database, EventLog log) {
        this.database = database;
        this.log = log;
    }

    /**
     * Lets members pass.
     *
     * @return the member's role
     * @throws NotFound for everyone else
     */
    public Role read(Actor actor, UUID investigation) {
        return role(actor, investigation).orElseThrow(NotFound::new);
    }

    /**
     * Lets members of sufficient role pass, to what has to be done before {@link #act}.
     *
     * @return the member's role
     * @throws NotFound for who is not a member
     * @throws Forbidden for a member whose role does not suffice
     */
    public Role expect(Actor actor, UUID investigation, Role least) {
        var role = read(actor, investigation);
        if (!role.includes(least)) {
            throw new Forbidden("Your role here is " + role + "; this needs at least " + least + ".");
        }
        return role;
    }

    /**
     * Lets members of sufficient role pass, and makes the running transaction the only writer of the investigation.
     *
     * <p>The first thing in every command: what is read behind it cannot change before the commit.
     *
     * @return the member's role
     * @throws NotFound for who is not a member
     * @throws Forbidden for a member whose role does not suffice
     * @throws Archived if the investigation is only read now
     */
    public Role act(Actor actor, UUID investigation, Role least) {
        var role = actEvenIfArchived(actor, investigation, least);
        expectOpen(investigation);
        return role;
    }

    /**
     * As {@link #act}, in an archived investigation too: for opening it again and for ending a membership, and nothing else.
     */
    Role actEvenIfArchived(Actor actor, UUID investigation, Role least) {
        // asked before holding, so that nobody waits for who may not; and again, because it may have changed
        expect(actor, investigation, least);
        log.hold(actor, investigation);
        return expect(actor, investigation, least);
    }

    /**
     * Holds an investigation for somebody who is no member yet and comes with an invitation.
     *
     * @throws Archived if the investigation is only read now
     */
    void enter(Actor newcomer, UUID investigation) {
        log.hold(newcomer, investigation);
        expectOpen(investigation);
    }

    private void expectOpen(UUID investigation) {
        var archived = database.createQuery(
                        "select count(*) from Investigation i where i.id = :id and i.archivedAt is not null",
                        Long.class)
                .setParameter("id", investigation)
                .getSingleResult();
        if (archived > 0) {
            throw new Archived();
        }
    }

    private Optional<Role> role(Actor actor, UUID investigation) {
        return database
                .createQuery(
                        "select m.role from Member m where m.id.investigation = :investigation"
                                + " and m.id.account = :account and not m.removed",
                        Role.class)
                .setParameter("investigation", investigation)
                .setParameter("account", actor.account())
                .getResultList()
                .stream()
                .findFirst();
    }
}
