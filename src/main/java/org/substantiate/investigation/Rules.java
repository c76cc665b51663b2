package org.substantiate.investigation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.substantiate.event.Actor;
import org.substantiate.event.Answer;
import org.substantiate.event.EventLog;
import org.substantiate.event.Snapshot;
import org.substantiate.problem.IfMatch;

/** What the members of an investigation are held to; its owners change it. */
@ApplicationScoped
public class Rules {

    private final EntityManager database;
    private final Access access;
    private final EventLog log;

    Rules(EntityManager database, Access access, EventLog log) {
        this.database = database;
        this.access = access;
        this.log = log;
    }

    /** The rules as they stand now; for the rooms above, which have asked {@link Access} already. */
    public RulesInForce of(UUID investigation) {
        return book(investigation).rules;
    }

    /** The one set of rules, as a snapshot, so that a page knows which entries come behind it. */
    Snapshot<RulesView> list(Actor actor, UUID investigation) {
        access.read(actor, investigation);
        return log.snapshot(investigation, () -> List.of(book(investigation).view()));
    }

    /**
     * Says anew what holds from now on; what was decided before is not judged again.
     *
     * @throws RulesUnchanged if it changes nothing
     */
    @Transactional
    Answer change(Actor actor, UUID investigation, @Nullable IfMatch seen, ChangeRules command) {
        access.act(actor, investigation, Role.OWNER);
        var book = book(investigation);
        IfMatch.expect(seen, book.version, book::view);
        var changed = book.change(command.rules());
        database.persist(book);
        return log.append(actor, investigation, changed);
    }

    private RuleBook book(UUID investigation) {
        return Optional.ofNullable(database.find(RuleBook.class, investigation))
                .orElseGet(() -> new RuleBook(investigation));
    }
}
