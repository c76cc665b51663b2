package org.substantiate.investigation;

import static org.substantiate.identity.SecurityEvent.Kind.TOKEN_OUT_OF_SCOPE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.substantiate.event.Actor;
import org.substantiate.event.EventLog;
import org.substantiate.identity.Scope;
import org.substantiate.identity.SecurityEvent;
import org.substantiate.identity.SecurityLog;
import org.substantiate.identity.Tokens;
import org.substantiate.problem.Forbidden;
import org.substantiate.problem.NotFound;

/**
 * The one gate of who may see and do what in an investigation; every read and every command asks here first.
 *
 * <p>Who is not a member cannot tell that an investigation exists. A program that comes with a token is a member only where the
 * token reaches, and has no more than the role that its scope stands for.
 */
@ApplicationScoped
public class Access {

    private final EntityManager database;
    private final Tokens tokens;
    private final SecurityLog security;
    private final EventLog log;

    Access(EntityManager database, Tokens tokens, SecurityLog security, EventLog log) {
        this.database = database;
        this.tokens = tokens;
        this.security = security;
        this.log = log;
    }

    /**
     * Lets members pass.
     *
     * @return the member's role, as far as what they came with leaves it to them
     * @throws NotFound for everyone else
     */
    public Role read(Actor actor, UUID investigation) {
        return expect(actor, investigation, Role.READER);
    }

    /**
     * Lets members of sufficient role pass, to what has to be done before {@link #act}.
     *
     * @return the member's role, as far as what they came with leaves it to them
     * @throws NotFound for who is not a member
     * @throws Forbidden for a member whose role, or a token whose scope does not suffice
     */
    public Role expect(Actor actor, UUID investigation, Role least) {
        return expect(actor, investigation, least, Reach.scopeFor(least)).role();
    }

    /**
     * As {@link #expect}, and refuses where nothing may be changed: for what is done before {@link #act}, as fetching a page.
     *
     * @throws Archived if the investigation is only read now
     */
    public Role prepare(Actor actor, UUID investigation, Role least) {
        var standing = expect(actor, investigation, least, Reach.scopeFor(least));
        if (standing.archived()) {
            throw new Archived();
        }
        return standing.role();
    }

    /**
     * Lets members of sufficient role pass, and makes the running transaction the only writer of the investigation.
     *
     * <p>The first thing in every command: what is read behind it cannot change before the commit.
     *
     * @return the member's role, as far as what they came with leaves it to them
     * @throws NotFound for who is not a member
     * @throws Forbidden for a member whose role, or a token whose scope does not suffice
     * @throws Archived if the investigation is only read now
     */
    public Role act(Actor actor, UUID investigation, Role least) {
        var standing = hold(actor, investigation, least);
        if (standing.archived()) {
            throw new Archived();
        }
        return standing.role();
    }

    /**
     * Makes the running transaction, of what the server does by itself, the only writer of an investigation.
     *
     * @return false if the investigation is only read now, so that nothing may be done
     */
    public boolean actByItself(UUID investigation) {
        log.hold(Actor.SERVER, investigation);
        return !isArchived(investigation);
    }

    /**
     * As {@link #act}, in an archived investigation too: for opening it again, for ending a membership, and for noting what was
     * given out of it.
     */
    public Role note(Actor actor, UUID investigation, Role least) {
        return hold(actor, investigation, least).role();
    }

    private Standing hold(Actor actor, UUID investigation, Role least) {
        // a token that reads changes nothing, even where readers may, as when they leave
        var scope = least == Role.READER ? Scope.CONTRIBUTE : Reach.scopeFor(least);
        // asked before holding, so that nobody waits for who may not; and again, because it may have changed
        expect(actor, investigation, least, scope);
        log.hold(actor, investigation);
        return expect(actor, investigation, least, scope);
    }

    /**
     * Holds an investigation for somebody who is no member yet and comes with an invitation.
     *
     * @throws Archived if the investigation is only read now
     */
    void enter(Actor newcomer, UUID investigation) {
        log.hold(newcomer, investigation);
        if (isArchived(investigation)) {
            throw new Archived();
        }
    }

    private boolean isArchived(UUID investigation) {
        return database.createQuery(
                        "select i.archivedAt is not null from Investigation i where i.id = :id", Boolean.class)
                .setParameter("id", investigation)
                .getSingleResult();
    }

    /**
     * Lets those pass who may create investigations: everybody, but of the programs only those that contribute everywhere.
     *
     * @throws Forbidden for the other programs
     */
    void create(Actor actor) {
        var reach = reach(actor);
        if (!reach.isEverywhere() || !reach.includes(Scope.CONTRIBUTE)) {
            security.note(SecurityEvent.of(TOKEN_OUT_OF_SCOPE).by(actor));
            throw new Forbidden("For this a token is needed that contributes to all investigations.");
        }
    }

    /** How far somebody gets with what they came with; who came with a token that has ended is a stranger. */
    Reach reach(Actor actor) {
        var token = actor.token();
        return token == null ? Reach.WHOLE : tokens.find(token).map(Reach::of).orElseThrow(NotFound::new);
    }

    private Standing expect(Actor actor, UUID investigation, Role least, Scope scope) {
        var reach = reach(actor);
        if (!reach.contains(investigation)) {
            security.note(SecurityEvent.of(TOKEN_OUT_OF_SCOPE).by(actor).in(investigation));
            throw new NotFound();
        }
        var standing = standing(actor, investigation).orElseThrow(NotFound::new);
        if (!standing.role().includes(least)) {
            throw new Forbidden("Your role here is " + standing.role() + "; this needs at least " + least + ".");
        }
        if (!reach.includes(scope)) {
            security.note(SecurityEvent.of(TOKEN_OUT_OF_SCOPE)
                    .by(actor)
                    .in(investigation)
                    .with("needed", scope));
            throw new Forbidden("The scope of this token is " + reach.scope() + "; this needs at least " + scope + ".");
        }
        return new Standing(reach.cap(standing.role()), standing.archived());
    }

    /** What a member is in an investigation, and whether it is only read now; one question, as every command asks it twice. */
    private record Standing(Role role, boolean archived) {}

    private Optional<Standing> standing(Actor actor, UUID investigation) {
        return database
                .createQuery(
                        "select m.role, i.archivedAt is not null from Member m"
                                + " join Investigation i on i.id = m.id.investigation"
                                + " where i.id = :investigation and m.id.account = :account and not m.removed",
                        Standing.class)
                .setParameter("investigation", investigation)
                .setParameter("account", actor.account())
                .getResultList()
                .stream()
                .findFirst();
    }
}
