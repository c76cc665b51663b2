package org.substantiate.assessment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.substantiate.claim.Claims;
import org.substantiate.event.Actor;
import org.substantiate.event.Answer;
import org.substantiate.event.EventLog;
import org.substantiate.event.Ids;
import org.substantiate.event.SideLogs;
import org.substantiate.event.Snapshot;
import org.substantiate.investigation.Access;
import org.substantiate.investigation.Role;
import org.substantiate.problem.Forbidden;
import org.substantiate.problem.IfMatch;
import org.substantiate.problem.Invalid;
import org.substantiate.problem.NotFound;

/**
 * Blind rounds: opened, submitted to, and ended, with nobody learning before the end what was submitted, nor that anything was.
 *
 * <p>What is submitted lies in {@link SealedAssessment} and in the round's side log, and nowhere else.
 */
@ApplicationScoped
public class BlindRounds {

    private static final Duration LONGEST = Duration.ofDays(366);

    @Singleton
    static class Kept implements PanacheRepositoryBase<BlindRound, UUID> {

        BlindRound of(UUID investigation, UUID id) {
            var round = findById(id);
            if (round == null || !round.investigation.equals(investigation)) {
                throw new NotFound();
            }
            return round;
        }
    }

    @Singleton
    static class Sealed implements PanacheRepositoryBase<SealedAssessment, UUID> {

        List<SealedAssessment> of(BlindRound round) {
            return list("blindRound = ?1 order by sidePosition", round.id);
        }

        List<SealedAssessment> of(BlindRound round, Actor author) {
            return list("blindRound = ?1 and author = ?2 order by sidePosition", round.id, author.account());
        }
    }

    private final Access access;
    private final EventLog log;
    private final SideLogs sideLogs;
    private final Claims claims;
    private final Assessors assessors;
    private final ReliedEvidence relied;
    private final Kept kept;
    private final Sealed sealed;
    private final Assessments.Kept disclosed;

    BlindRounds(
            Access access,
            EventLog log,
            SideLogs sideLogs,
            Claims claims,
            Assessors assessors,
            ReliedEvidence relied,
            Kept kept,
            Sealed sealed,
            Assessments.Kept disclosed) {
        this.access = access;
        this.log = log;
        this.sideLogs = sideLogs;
        this.claims = claims;
        this.assessors = assessors;
        this.relied = relied;
        this.kept = kept;
        this.sealed = sealed;
        this.disclosed = disclosed;
    }

    /** All of them, ended ones too, in the order they were opened. */
    public Snapshot<BlindRoundView> list(Actor actor, UUID investigation) {
        access.read(actor, investigation);
        return log.snapshot(
                investigation,
                () -> kept.list("investigation = ?1 order by id", investigation).stream()
                        .map(BlindRound::view)
                        .toList());
    }

    /** Has members assess a claim that is {@code OPEN} before they know what others think. */
    @Transactional
    public Answer open(Actor actor, UUID investigation, UUID claimId, OpenBlindRound command) {
        access.act(actor, investigation, Role.EDITOR);
        var claim = claims.get(investigation, claimId);
        var now = log.time(actor, investigation);
        expectFuture(command.deadline(), now);
        assessors.expect(investigation, command.assessors());
        if (disclosed.anyOf(claim.id(), claim.round())) {
            throw new AssessedOpenly();
        }
        var round = new BlindRound(Ids.next(), investigation, claim, actor, now, command);
        claims.beginBlindRound(investigation, claimId);
        sideLogs.open(actor, investigation, round.id);
        kept.persist(round);
        return log.append(actor, investigation, round.opened());
    }

    /** Gives more time, or less. */
    @Transactional
    public Answer moveDeadline(Actor actor, UUID investigation, UUID id, @Nullable IfMatch seen, MoveDeadline command) {
        access.act(actor, investigation, Role.EDITOR);
        var round = running(actor, investigation, id, seen);
        expectFuture(command.deadline(), log.time(actor, investigation));
        return log.append(actor, investigation, round.move(command.deadline(), command.reason()));
    }

    /** Has others assess; what somebody has submitted already is kept and disclosed. */
    @Transactional
    public Answer assign(Actor actor, UUID investigation, UUID id, @Nullable IfMatch seen, ChangeAssessors command) {
        access.act(actor, investigation, Role.EDITOR);
        var round = running(actor, investigation, id, seen);
        assessors.expectToJoin(round, command.assessors());
        return closing(actor, round, log.append(actor, investigation, round.assign(command.assessors())));
    }

    /** Takes no part, because of a conflict of interest. */
    @Transactional
    public Answer recuse(Actor actor, UUID investigation, UUID id, Recuse command) {
        access.act(actor, investigation, Role.CONTRIBUTOR);
        var round = kept.of(investigation, id);
        round.mustRun(log.time(actor, investigation));
        if (round.recusals.containsKey(actor.account())) {
            throw new AlreadyRecused();
        }
        round.mustBeUpTo(actor);
        return closing(actor, round, log.append(actor, investigation, round.recuse(actor, command.reason())));
    }

    /** Ends it before it ends by itself, and discloses all. */
    @Transactional
    public Answer end(Actor actor, UUID investigation, UUID id, @Nullable IfMatch seen, EndBlindRound command) {
        access.act(actor, investigation, Role.EDITOR);
        return end(actor, running(actor, investigation, id, seen), Ending.EARLY, command.reason());
    }

    /**
     * Says what one thinks, sealed until the round ends; until then one may say it anew.
     *
     * @return the entry of the side log, without its position
     */
    @Transactional
    public Answer submit(Actor actor, UUID investigation, UUID id, Assess command) {
        access.act(actor, investigation, Role.CONTRIBUTOR);
        var round = kept.of(investigation, id);
        round.mustRun(log.time(actor, investigation));
        round.mustBeUpTo(actor);
        relied.expect(investigation, round.claim, command);
        Assessments.expectLatest(
                sealed.of(round, actor).stream().map(mine -> mine.id).toList(), command);
        var position = sideLogs.treeHead(id).size() + 1;
        var version = claims.get(investigation, round.claim).version();
        var mine = new SealedAssessment(Ids.next(), round, position, actor, log.time(actor, id), command.on(version));
        sealed.persist(mine);
        var answer = sideLogs.append(actor, id, mine.submitted(round));
        closing(actor, round, answer);
        return answer;
    }

    /** What somebody has submitted themselves to a round that runs, the oldest first; once it has ended, nothing. */
    public List<AssessmentView> mine(Actor actor, UUID investigation, UUID id) {
        access.read(actor, investigation);
        var round = kept.of(investigation, id);
        return sealed.of(round, actor).stream().map(mine -> mine.view(round)).toList();
    }

    /**
     * Who has submitted to a round that runs, in the order in which they were assigned; once it has ended, nobody.
     *
     * @throws Forbidden for who is no editor, and for an editor who has to submit first
     */
    public List<UUID> submissions(Actor actor, UUID investigation, UUID id) {
        access.expect(actor, investigation, Role.EDITOR);
        var round = kept.of(investigation, id);
        if (!round.isOver()
                && round.isUpTo(actor.account())
                && sealed.of(round, actor).isEmpty()) {
            throw new Forbidden("You are assigned to this blind round. Submit your own assessment first.");
        }
        var authors =
                sealed.of(round).stream().map(one -> one.author).distinct().toList();
        return round.assessors.stream().filter(authors::contains).toList();
    }

    // --- ending ---

    /** Rounds that have not ended. */
    List<BlindRound> running() {
        return kept.list("endedAt is null order by id");
    }

    /** Ends a round if it is time; in a transaction of the server's own. */
    void endIfDue(UUID investigation, UUID id) {
        if (!access.actByItself(investigation)) {
            return;
        }
        var round = kept.of(investigation, id);
        if (round.isOver()) {
            return;
        }
        if (round.isPast(log.time(Actor.SERVER, investigation))) {
            end(Actor.SERVER, round, Ending.DEADLINE, null);
        } else if (isComplete(round)) {
            end(Actor.SERVER, round, Ending.ALL_SUBMITTED, null);
        }
    }

    /** Ends a round behind a command that may have been the last one it waited for. */
    private Answer closing(Actor actor, BlindRound round, Answer answer) {
        if (!isComplete(round)) {
            return answer;
        }
        end(Actor.SERVER, round, Ending.ALL_SUBMITTED, null);
        return log.answer(actor, round.investigation, answer.object());
    }

    /** A round that waits for nobody at all goes on until somebody is assigned, or the deadline. */
    private boolean isComplete(BlindRound round) {
        var awaited = assessors.awaited(round);
        var authors = sealed.of(round).stream().map(one -> one.author).toList();
        return !awaited.isEmpty() && authors.containsAll(awaited);
    }

    private Answer end(Actor actor, BlindRound round, Ending why, @Nullable String reason) {
        var investigation = round.investigation;
        var submitted = sealed.of(round);
        var ended = round.end(why, reason, log.time(actor, investigation), sideLogs.treeHead(round.id));
        log.append(actor, investigation, ended);
        for (var one : submitted) {
            var assessment = new Assessment(one, round);
            disclosed.persist(assessment);
            sideLogs.disclose(
                    actor, investigation, round.id, one.sidePosition, place -> assessment.disclosed(round, place));
            sealed.delete(one);
        }
        claims.endBlindRound(actor, investigation, round.claim);
        return log.answer(actor, investigation, ended.object());
    }

    private BlindRound running(Actor actor, UUID investigation, UUID id, @Nullable IfMatch seen) {
        var round = kept.of(investigation, id);
        round.mustRun(log.time(actor, investigation));
        IfMatch.expect(seen, round.version, round::view);
        return round;
    }

    private static void expectFuture(Instant deadline, Instant now) {
        if (!deadline.isAfter(now)) {
            throw new Invalid("deadline", "has passed already", "past");
        }
        if (deadline.isAfter(now.plus(LONGEST))) {
            throw new Invalid("deadline", "is more than a year away", "too-far");
        }
    }
}
