package org.substantiate.debate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.substantiate.claim.Claims;
import org.substantiate.claim.Footing;
import org.substantiate.claim.PiecesOfEvidence;
import org.substantiate.event.Actor;
import org.substantiate.event.Answer;
import org.substantiate.event.EventLog;
import org.substantiate.event.Ids;
import org.substantiate.event.Snapshot;
import org.substantiate.investigation.Access;
import org.substantiate.investigation.Members;
import org.substantiate.investigation.Role;
import org.substantiate.problem.IfMatch;
import org.substantiate.problem.Invalid;
import org.substantiate.problem.NotFound;

/** What members say about the claims of an investigation (rules CL13 and CL15 to CL19 in {@code src/docs/spec/claim.md}). */
@ApplicationScoped
public class Arguments {

    private final Access access;
    private final EventLog log;
    private final Footing footing;
    private final Members members;
    private final Claims claims;
    private final PiecesOfEvidence evidence;
    private final KeptArguments kept;

    Arguments(
            Access access,
            EventLog log,
            Footing footing,
            Members members,
            Claims claims,
            PiecesOfEvidence evidence,
            KeptArguments kept) {
        this.access = access;
        this.log = log;
        this.footing = footing;
        this.members = members;
        this.claims = claims;
        this.evidence = evidence;
        this.kept = kept;
    }

    /** All of them, withdrawn ones too, in the order they were made. */
    public Snapshot<ArgumentView> list(Actor actor, UUID investigation) {
        access.read(actor, investigation);
        return log.snapshot(
                investigation,
                () -> kept.allOf(investigation).stream().map(Argument::view).toList());
    }

    /**
     * What is said about one claim, withdrawn ones too, in the order it was said; for the rooms above, which have asked
     * {@link Access} already.
     */
    public List<ArgumentView> of(UUID investigation, UUID claim) {
        return kept.about(investigation, claim).stream().map(Argument::view).toList();
    }

    /**
     * The questions about a claim that stand and are in no resolved thread, in the order they were asked; for the rooms above,
     * which have asked {@link Access} already.
     */
    public List<ArgumentView> openQuestions(UUID investigation, UUID claim) {
        var said = kept.about(investigation, claim);
        // parents come before their children, so that one pass finds all that lies below something resolved
        var settled = new HashSet<UUID>();
        for (var argument : said) {
            if (argument.isResolved() || (argument.parent != null && settled.contains(argument.parent))) {
                settled.add(argument.id);
            }
        }
        return said.stream()
                .filter(argument -> argument.stance == Stance.QUESTION && !argument.withdrawn)
                .filter(argument -> !settled.contains(argument.id))
                .map(Argument::view)
                .toList();
    }

    /**
     * Says something about a claim, whatever its state: about a closed one, as when somebody asks to open it again.
     *
     * @throws NotFound if the investigation has no such claim, or the claim no such argument or evidence
     */
    @Transactional
    public Answer make(Actor actor, UUID investigation, UUID claim, MakeArgument command) {
        access.act(actor, investigation, Role.CONTRIBUTOR);
        claims.mustHave(investigation, claim);
        var parent = command.parent() == null ? null : answered(investigation, claim, command.parent());
        var cites = cited(investigation, claim, command.cites(), Set.of());
        var mentions = mentioned(actor, investigation, command.body(), "");
        var argument = new Argument(Ids.next(), investigation, claim, parent, actor, log.time(actor, investigation));
        var stance = Optional.ofNullable(command.stance()).orElse(Stance.COMMENT);
        var made = argument.say(stance, command.body(), cites, mentions);
        kept.persist(argument);
        return footing.shift(actor, investigation, claim, made);
    }

    @Transactional
    public Answer edit(Actor actor, UUID investigation, UUID id, @Nullable IfMatch seen, EditArgument command) {
        access.act(actor, investigation, Role.CONTRIBUTOR);
        var argument = own(actor, investigation, id, seen);
        var cites = command.cites() == null
                ? argument.citations()
                : cited(investigation, argument.claim, command.cites(), argument.cites);
        var mentions = mentioned(actor, investigation, command.body(), argument.body);
        var stance = Optional.ofNullable(command.stance()).orElse(argument.stance);
        return footing.shift(
                actor,
                investigation,
                argument.claim,
                argument.edit(stance, command.body(), cites, mentions, log.time(actor, investigation)));
    }

    @Transactional
    public Answer withdraw(Actor actor, UUID investigation, UUID id, @Nullable IfMatch seen) {
        access.act(actor, investigation, Role.CONTRIBUTOR);
        var argument = own(actor, investigation, id, seen);
        return footing.shift(actor, investigation, argument.claim, argument.withdraw(log.time(actor, investigation)));
    }

    /** Settles an argument and all that answers it. */
    @Transactional
    public Answer resolve(Actor actor, UUID investigation, UUID id, @Nullable IfMatch seen) {
        var role = access.act(actor, investigation, Role.CONTRIBUTOR);
        var argument = seen(investigation, id, seen);
        return log.append(actor, investigation, argument.resolve(actor, role, log.time(actor, investigation)));
    }

    @Transactional
    public Answer reopen(Actor actor, UUID investigation, UUID id, @Nullable IfMatch seen) {
        var role = access.act(actor, investigation, Role.CONTRIBUTOR);
        return log.append(actor, investigation, seen(investigation, id, seen).reopen(actor, role));
    }

    private Argument own(Actor actor, UUID investigation, UUID id, @Nullable IfMatch seen) {
        var argument = kept.of(investigation, id);
        argument.mustBeOf(actor);
        IfMatch.expect(seen, argument.version, argument::view);
        return argument;
    }

    private Argument seen(UUID investigation, UUID id, @Nullable IfMatch seen) {
        var argument = kept.of(investigation, id);
        IfMatch.expect(seen, argument.version, argument::view);
        return argument;
    }

    private Argument answered(UUID investigation, UUID claim, UUID id) {
        var parent = kept.of(investigation, id);
        if (!parent.claim.equals(claim)) {
            throw new NotFound();
        }
        parent.mustTakeAnswers();
        kept.mustBeOpenUpwards(parent);
        return parent;
    }

    /** @param before what is cited already, and may stay whatever became of it */
    private List<UUID> cited(UUID investigation, UUID claim, @Nullable List<UUID> cites, Collection<UUID> before) {
        if (cites == null || cites.isEmpty()) {
            return List.of();
        }
        var pieces = evidence.of(investigation, claim);
        for (var cited : cites) {
            var piece = pieces.stream()
                    .filter(one -> one.id().equals(cited))
                    .findFirst()
                    .orElseThrow(NotFound::new);
            if (piece.withdrawn() && !before.contains(cited)) {
                throw new CitesWithdrawn();
            }
        }
        return cites.stream().distinct().toList();
    }

    /** Whom a text mentions and the text before it did not. */
    private List<UUID> mentioned(Actor actor, UUID investigation, String body, String before) {
        var mentions = Mentions.in(body);
        if (mentions.size() > Mentions.MOST) {
            throw new Invalid(List.of(new Invalid.Field(
                    "body", "mentions more than " + Mentions.MOST + " members", "too-many", Mentions.MOST)));
        }
        mentions.removeAll(Mentions.in(before));
        if (!members.here(investigation, mentions).containsAll(mentions)) {
            throw new Invalid("body", "mentions somebody who is not a member here", "not-a-member");
        }
        mentions.remove(actor.account());
        return List.copyOf(mentions);
    }
}
