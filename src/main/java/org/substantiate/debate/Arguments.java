package org.substantiate.debate;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.substantiate.claim.Claims;
import org.substantiate.claim.Footing;
import org.substantiate.event.Actor;
import org.substantiate.event.Answer;
import org.substantiate.event.EventLog;
import org.substantiate.event.Ids;
import org.substantiate.event.Snapshot;
import org.substantiate.investigation.Access;
import org.substantiate.investigation.Role;
import org.substantiate.problem.IfMatch;
import org.substantiate.problem.NotFound;

/** What members say about the claims of an investigation. */
@ApplicationScoped
public class Arguments {

    @Singleton
    static class Kept implements PanacheRepositoryBase<Argument, UUID> {}

    private final Access access;
    private final EventLog log;
    private final Footing footing;
    private final Claims claims;
    private final Kept kept;

    Arguments(Access access, EventLog log, Footing footing, Claims claims, Kept kept) {
        this.access = access;
        this.log = log;
        this.footing = footing;
        this.claims = claims;
        this.kept = kept;
    }

    /** All of them, withdrawn ones too, in the order they were made. */
    public Snapshot<ArgumentView> list(Actor actor, UUID investigation) {
        access.read(actor, investigation);
        return log.snapshot(
                investigation,
                () -> kept.list("investigation = ?1 order by id", investigation).stream()
                        .map(Argument::view)
                        .toList());
    }

    /** What is said about one claim, withdrawn arguments too; for the rooms above, which have asked {@link Access} already. */
    public List<ArgumentView> of(UUID investigation, UUID claim) {
        return kept.list("investigation = ?1 and claim = ?2 order by id", investigation, claim).stream()
                .map(Argument::view)
                .toList();
    }

    /** Says something about a claim, whatever its state: about a closed one, as when somebody asks to open it again. */
    @Transactional
    public Answer make(Actor actor, UUID investigation, UUID claim, MakeArgument command) {
        access.act(actor, investigation, Role.CONTRIBUTOR);
        claims.mustHave(investigation, claim);
        var argument =
                new Argument(Ids.next(), investigation, claim, actor, log.time(actor, investigation), command.body());
        kept.persist(argument);
        return footing.shift(actor, investigation, argument.claim, argument.made());
    }

    @Transactional
    public Answer edit(Actor actor, UUID investigation, UUID id, @Nullable IfMatch seen, EditArgument command) {
        access.act(actor, investigation, Role.CONTRIBUTOR);
        var argument = own(actor, investigation, id, seen);
        return footing.shift(
                actor, investigation, argument.claim, argument.edit(command.body(), log.time(actor, investigation)));
    }

    @Transactional
    public Answer withdraw(Actor actor, UUID investigation, UUID id, @Nullable IfMatch seen) {
        access.act(actor, investigation, Role.CONTRIBUTOR);
        var argument = own(actor, investigation, id, seen);
        return footing.shift(actor, investigation, argument.claim, argument.withdraw());
    }

    private Argument own(Actor actor, UUID investigation, UUID id, @Nullable IfMatch seen) {
        var argument = kept.findById(id);
        if (argument == null || !argument.investigation.equals(investigation)) {
            throw new NotFound();
        }
        argument.mustBeOf(actor);
        IfMatch.expect(seen, argument.version, argument::view);
        return argument;
    }
}
