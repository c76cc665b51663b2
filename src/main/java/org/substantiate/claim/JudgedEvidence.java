package org.substantiate.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.substantiate.event.Actor;
import org.substantiate.event.Answer;
import org.substantiate.event.EventLog;
import org.substantiate.investigation.Access;
import org.substantiate.investigation.Role;
import org.substantiate.investigation.Rules;
import org.substantiate.problem.IfMatch;
import org.substantiate.problem.NotFound;
import org.substantiate.snapshot.Snapshots;
import org.substantiate.source.Origins;
import org.substantiate.source.SourceGraded;
import org.substantiate.source.Sources;

/**
 * What evidence is worth: its credibility, what is wrong with it, and who said it first.
 *
 * <p>Judging belongs to all contributors, whoever attached the piece; each judgement is an entry that says who and why.
 */
@ApplicationScoped
public class JudgedEvidence {

    /** How many origins confirm one another. */
    private static final int CONFIRMING = 2;

    private final Access access;
    private final Rules rules;
    private final EventLog log;
    private final Footing footing;
    private final Sources sources;
    private final Origins origins;
    private final Snapshots snapshots;
    private final KeptEvidence evidence;

    JudgedEvidence(
            Access access,
            Rules rules,
            EventLog log,
            Footing footing,
            Sources sources,
            Origins origins,
            Snapshots snapshots,
            KeptEvidence evidence) {
        this.access = access;
        this.rules = rules;
        this.log = log;
        this.footing = footing;
        this.sources = sources;
        this.origins = origins;
        this.snapshots = snapshots;
        this.evidence = evidence;
    }

    /**
     * Says how credible a piece of information is.
     *
     * @throws SingleOrigin if it is said to be confirmed, and nothing of another origin speaks in the same direction
     */
    @Transactional
    public Answer grade(Actor actor, UUID investigation, UUID id, @Nullable IfMatch seen, GradeEvidence command) {
        access.act(actor, investigation, Role.CONTRIBUTOR);
        var piece = seen(investigation, id, seen);
        piece.mustStand();
        if (command.confirms() && !isConfirmed(investigation, piece)) {
            throw new SingleOrigin();
        }
        return footing.shift(
                actor, investigation, piece.claim, piece.grade(actor, log.time(actor, investigation), command));
    }

    /**
     * Says to whom a piece of evidence goes back.
     *
     * <p>A grade that said "confirmed" stays, even if one origin is left: {@link Ground} shows it, and people decide.
     *
     * @throws NotFound if the investigation has no such origin
     */
    @Transactional
    public Answer trace(Actor actor, UUID investigation, UUID id, @Nullable IfMatch seen, TraceEvidence command) {
        access.act(actor, investigation, Role.CONTRIBUTOR);
        var piece = seen(investigation, id, seen);
        if (command.origin() != null) {
            origins.mustHave(investigation, command.origin());
        }
        return footing.shift(actor, investigation, piece.claim, piece.traceTo(command.origin()));
    }

    /** Says what is wrong with a piece of evidence. */
    @Transactional
    public Answer flag(Actor actor, UUID investigation, UUID id, @Nullable IfMatch seen, FlagEvidence command) {
        access.act(actor, investigation, Role.CONTRIBUTOR);
        var piece = seen(investigation, id, seen);
        return footing.shift(
                actor, investigation, piece.claim, piece.flag(actor, log.time(actor, investigation), command));
    }

    /** Says that a flag no longer holds; who set it may, and editors. */
    @Transactional
    public Answer lift(Actor actor, UUID investigation, UUID id, @Nullable IfMatch seen, LiftFlag command) {
        var role = access.act(actor, investigation, Role.CONTRIBUTOR);
        var piece = seen(investigation, id, seen);
        return footing.shift(actor, investigation, piece.claim, piece.lift(actor, role, command));
    }

    /**
     * What a claim rests on: every piece that has not been withdrawn, in the order they were attached.
     *
     * <p>For the rooms above, which have asked {@link Access} already.
     */
    public List<Ground> grounds(UUID investigation, UUID claim) {
        var captured = snapshots.captured(investigation);
        return evidence.standing(investigation, claim).stream()
                .map(piece -> piece.ground(
                        sources.get(investigation, piece.source).reliability(), captured.contains(piece.source)))
                .toList();
    }

    /**
     * How many origins speak in each direction, independently of one another: several pieces of one origin count once, and one
     * whose source has retracted it not at all.
     *
     * <p>For the rooms above, which have asked {@link Access} already.
     *
     * @return a number for each stance, 0 too
     */
    public Map<Stance, Integer> independentOrigins(UUID investigation, UUID claim) {
        var origins = new EnumMap<Stance, Integer>(Stance.class);
        for (var stance : Stance.values()) {
            origins.put(stance, independentOrigins(investigation, claim, stance));
        }
        return origins;
    }

    private int independentOrigins(UUID investigation, UUID claim, Stance stance) {
        return (int) evidence.standing(investigation, claim).stream()
                .filter(piece -> piece.speaksTo(stance))
                .map(Evidence::firstSaidBy)
                .distinct()
                .count();
    }

    private boolean isConfirmed(UUID investigation, Evidence piece) {
        return !rules.of(investigation).singleOriginRule()
                || independentOrigins(investigation, piece.claim, piece.stance) >= CONFIRMING;
    }

    /** A source's grade is one of the grounds of every claim that it speaks to. */
    void sourceGraded(@Observes SourceGraded graded) {
        evidence.standingOf(graded.investigation(), graded.source().id()).stream()
                .map(piece -> piece.claim)
                .distinct()
                .forEach(claim -> footing.shifted(graded.actor(), graded.investigation(), claim, graded.source()));
    }

    private Evidence seen(UUID investigation, UUID id, @Nullable IfMatch seen) {
        var piece = evidence.of(investigation, id);
        IfMatch.expect(seen, piece.version, piece::view);
        return piece;
    }
}
