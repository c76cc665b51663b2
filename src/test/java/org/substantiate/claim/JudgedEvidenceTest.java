package org.substantiate.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.substantiate.Newsroom;
import org.substantiate.annotation.Target;
import org.substantiate.document.AddDocument;
import org.substantiate.document.Documents;
import org.substantiate.event.Actor;
import org.substantiate.event.Ref;
import org.substantiate.problem.AlreadyWithdrawn;
import org.substantiate.problem.Forbidden;
import org.substantiate.problem.IfMatch;
import org.substantiate.problem.NotFound;
import org.substantiate.problem.Stale;
import org.substantiate.problem.VersionRequired;
import org.substantiate.source.DescribeSource;
import org.substantiate.source.GradeSource;
import org.substantiate.source.NameOrigin;
import org.substantiate.source.Origins;
import org.substantiate.source.Reliability;
import org.substantiate.source.Sources;

@QuarkusTest
class JudgedEvidenceTest {

    /** Hears what verdicts hear. */
    @Singleton
    static class Heard {
        final List<GroundShifted> shifts = new ArrayList<>();

        void hear(@Observes GroundShifted shifted) {
            shifts.add(shifted);
        }
    }

    @Inject
    Heard heard;

    @Inject
    DataSource database;

    @Inject
    Newsroom newsroom;

    @Inject
    Documents documents;

    @Inject
    Sources sources;

    @Inject
    Origins origins;

    @Inject
    Claims claims;

    @Inject
    PiecesOfEvidence evidence;

    @Inject
    JudgedEvidence judged;

    private Newsroom.Team team;
    private UUID claim;
    private UUID bill;
    private UUID leak;

    @BeforeEach
    void aClaimIsRaised() {
        team = newsroom.team();
        claim = claim();
        bill = source(team);
        leak = origin(team, "The leak of 3 May");
    }

    @Test
    @DisplayName("CL31 credibility is graded by every contributor, says who and why, and can be taken back")
    void isGradedByEveryContributor() {
        var piece = attached(bill);

        grade(team.cleo(), piece, 1, 2, "The sums add up.");

        assertThat(view(piece))
                .extracting(
                        EvidenceView::credibility,
                        EvidenceView::version,
                        it -> it.graded().reason())
                .containsExactly(2, 2L, "The sums add up.");
        assertThat(view(piece).graded().by()).isEqualTo(team.cleo().account());

        grade(team.editor(), piece, 2, null, null);

        assertThat(view(piece).credibility()).isNull();
        assertThat(view(piece).graded().by()).isEqualTo(team.editor().account());
        assertThat(newsroom.log(team)).endsWith("claim.evidence-graded", "claim.evidence-graded");
        refuses(Forbidden.class, () -> grade(team.reader(), piece, 3, 2, null));
        refuses(NotFound.class, () -> grade(team.stranger(), piece, 3, 2, null));
    }

    @Test
    @DisplayName("CL34 what goes back to one origin is not confirmed: credibility 1 is refused")
    void refusesToConfirmWhatHasOneOrigin() {
        var first = attached(bill);
        refuses(SingleOrigin.class, () -> grade(team.ben(), first, 1, 1, null));

        // another source of the same origin does not help, nor does one that speaks the other way
        var second = attached(source(team));
        trace(first, 1, leak);
        trace(second, 1, leak);
        attached(source(team), Stance.REFUTES);
        refuses(SingleOrigin.class, () -> grade(team.ben(), first, 2, 1, null));

        attached(source(team));
        grade(team.ben(), first, 2, 1, "An archive has the same bill.");
        assertThat(view(first).credibility()).isEqualTo(1);
    }

    @Test
    @DisplayName("CL34 an investigation whose owner does without the rule confirms what it likes")
    void confirmsWithoutTheRule() {
        var piece = attached(bill);
        doesWithoutTheRule();

        grade(team.ben(), piece, 1, 1, null);

        assertThat(view(piece).credibility()).isEqualTo(1);
    }

    @Test
    @DisplayName("CL34 a grade that said confirmed stays when one origin is left, and the grounds show it")
    void keepsTheGradeWhenOneOriginIsLeft() {
        var first = attached(bill);
        var second = attached(source(team));
        grade(team.ben(), first, 1, 1, null);

        evidence.withdraw(team.ben(), team.investigation(), second, seen(1));

        assertThat(judged.grounds(team.investigation(), claim))
                .extracting(Ground::evidence, Ground::credibility)
                .containsExactly(tuple(first, 1));
        assertThat(judged.independentOrigins(team.investigation(), claim)).containsEntry(Stance.SUPPORTS, 1);
    }

    @Test
    @DisplayName("CL33 ten articles that quote one leak count once; without an origin a source counts as its own")
    void countsOriginsOnce() {
        for (var article = 0; article < 10; article++) {
            trace(attached(source(team)), 1, leak);
        }
        attached(bill);
        attached(bill, Stance.CONTEXT);
        evidence.attach(
                team.ben(),
                team.investigation(),
                claim,
                new AttachEvidence(bill, Stance.SUPPORTS, "Other words.", null));

        assertThat(judged.independentOrigins(team.investigation(), claim))
                .isEqualTo(Map.of(Stance.SUPPORTS, 2, Stance.REFUTES, 0, Stance.CONTEXT, 1));
    }

    @Test
    @DisplayName("CL33 evidence goes back to an origin of its own investigation, and may be regrouped")
    void isTracedToAnOrigin() {
        var piece = attached(bill);
        var foreign = origin(newsroom.team(), "Elsewhere");

        trace(piece, 1, leak);
        assertThat(view(piece).origin()).isEqualTo(leak);
        trace(piece, 2, null);
        assertThat(view(piece).origin()).isNull();
        refuses(NotFound.class, () -> trace(piece, 3, foreign));
    }

    @Test
    @DisplayName("CL35 a flag has a reason; who set it lifts it, or an editor")
    void isFlagged() {
        var piece = attached(bill);

        flag(team.cleo(), piece, 1, Flag.DISPUTED);
        flag(team.ben(), piece, 2, Flag.DEAD);

        assertThat(view(piece).flags())
                .extracting(FlagView::flag, FlagView::reason, FlagView::by)
                .containsExactly(
                        tuple(Flag.DISPUTED, "It is.", team.cleo().account()),
                        tuple(Flag.DEAD, "It is.", team.ben().account()));
        refuses(AlreadyFlagged.class, () -> flag(team.ben(), piece, 3, Flag.DEAD));
        refuses(NotFlagged.class, () -> lift(team.ben(), piece, 3, Flag.RETRACTED));
        refuses(Forbidden.class, () -> lift(team.ben(), piece, 3, Flag.DISPUTED));

        lift(team.cleo(), piece, 3, Flag.DISPUTED);
        lift(team.editor(), piece, 4, Flag.DEAD);

        assertThat(view(piece).flags()).isEmpty();
        assertThat(newsroom.log(team)).endsWith("claim.evidence-flag-lifted", "claim.evidence-flag-lifted");
    }

    @Test
    @DisplayName("CL35 what its source has retracted counts for nothing")
    void doesNotCountWhatIsRetracted() {
        var first = attached(bill);
        var second = attached(source(team));

        flag(team.ben(), second, 1, Flag.RETRACTED);

        assertThat(judged.independentOrigins(team.investigation(), claim)).containsEntry(Stance.SUPPORTS, 1);
        assertThat(judged.grounds(team.investigation(), claim))
                .extracting(Ground::counts)
                .containsExactly(true, false);
        refuses(SingleOrigin.class, () -> grade(team.ben(), first, 1, 1, null));
    }

    @Test
    @DisplayName("CL36 the rooms above see what a claim rests on, piece by piece")
    void tellsTheGrounds() {
        var piece = attached(bill);
        grade(team.ben(), piece, 1, 2, null);
        trace(piece, 2, leak);
        flag(team.ben(), piece, 3, Flag.DEAD);
        sources.grade(
                team.ben(), team.investigation(), bill, seen(1), new GradeSource(Reliability.F, "Nobody knows it."));
        var gone = attached(source(team));
        evidence.withdraw(team.ben(), team.investigation(), gone, seen(1));

        assertThat(judged.grounds(team.investigation(), claim))
                .containsExactly(new Ground(
                        piece,
                        4,
                        bill,
                        team.ben().account(),
                        Stance.SUPPORTS,
                        Reliability.F,
                        2,
                        false,
                        leak,
                        Set.of(Flag.DEAD)));
    }

    @Test
    @DisplayName("HT4 a judgement names the version that its author saw; what is withdrawn is not judged")
    void refusesAnotherVersionAndWhatIsWithdrawn() {
        var piece = attached(bill);
        refuses(Stale.class, () -> grade(team.ben(), piece, 7, 2, null));
        refuses(
                VersionRequired.class,
                () -> judged.grade(team.ben(), team.investigation(), piece, null, new GradeEvidence(2, null)));

        evidence.withdraw(team.ben(), team.investigation(), piece, seen(1));

        refuses(AlreadyWithdrawn.class, () -> grade(team.ben(), piece, 2, 1, null));
        refuses(AlreadyWithdrawn.class, () -> trace(piece, 2, leak));
        refuses(AlreadyWithdrawn.class, () -> flag(team.ben(), piece, 2, Flag.DEAD));
    }

    @Test
    @DisplayName("CL37 a verdict hears of every judgement, and of its source's grade")
    void tellsVerdicts() {
        var piece = attached(bill);
        heard.shifts.clear();

        grade(team.ben(), piece, 1, 2, null);
        sources.grade(team.ben(), team.investigation(), bill, seen(1), new GradeSource(Reliability.B, null));

        assertThat(heard.shifts)
                .extracting(GroundShifted::claim, GroundShifted::what)
                .containsExactly(tuple(claim, new Ref("evidence", piece, 2)), tuple(claim, new Ref("source", bill, 2)));
    }

    /** It is refused, and nothing has happened. */
    private void refuses(Class<? extends Throwable> refusal, Runnable command) {
        var log = newsroom.log(team);
        var views = views();
        assertThatThrownBy(command::run).isInstanceOf(refusal);
        assertThat(newsroom.log(team)).isEqualTo(log);
        assertThat(views()).isEqualTo(views);
    }

    private void doesWithoutTheRule() {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("insert into rule_book values"
                        + " (?, 1, 2, true, 'NEVER', 72, false, false, false, true, true)")) {
            statement.setObject(1, team.investigation());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private UUID claim() {
        documents.add(
                team.ben(),
                team.investigation(),
                new AddDocument("Posters", null, null, "Posters appeared.", null, null, null, null, null, null));
        var revision = documents
                .list(team.ben(), team.investigation())
                .items()
                .get(0)
                .revision()
                .id();
        var raise = new RaiseClaim(
                "A state paid.", null, null, Materiality.LOW, null, List.of(new Target(revision, 0, 7, "Posters")));
        return claims.raise(team.ben(), team.investigation(), raise).object().id();
    }

    private UUID source(Newsroom.Team of) {
        var work = new DescribeSource(null, "City archive", "A bill", null, null, null);
        return sources.add(of.ben(), of.investigation(), work).object().id();
    }

    private UUID origin(Newsroom.Team of, String name) {
        return origins.name(of.ben(), of.investigation(), new NameOrigin(name))
                .object()
                .id();
    }

    private UUID attached(UUID source) {
        return attached(source, Stance.SUPPORTS);
    }

    private UUID attached(UUID source, Stance stance) {
        return evidence.attach(
                        team.ben(),
                        team.investigation(),
                        claim,
                        new AttachEvidence(source, stance, "Paid in cash, says " + stance, "p. 2"))
                .object()
                .id();
    }

    private void grade(Actor actor, UUID piece, long version, @Nullable Integer credibility, @Nullable String reason) {
        judged.grade(actor, team.investigation(), piece, seen(version), new GradeEvidence(credibility, reason));
    }

    private void trace(UUID piece, long version, @Nullable UUID origin) {
        judged.trace(team.cleo(), team.investigation(), piece, seen(version), new TraceEvidence(origin));
    }

    private void flag(Actor actor, UUID piece, long version, Flag flag) {
        judged.flag(actor, team.investigation(), piece, seen(version), new FlagEvidence(flag, "It is."));
    }

    private void lift(Actor actor, UUID piece, long version, Flag flag) {
        judged.lift(actor, team.investigation(), piece, seen(version), new LiftFlag(flag, "It is not."));
    }

    private EvidenceView view(UUID piece) {
        return views().get(piece);
    }

    private Map<UUID, EvidenceView> views() {
        return evidence.list(team.reader(), team.investigation()).items().stream()
                .collect(Collectors.toMap(EvidenceView::id, Function.identity()));
    }

    private static IfMatch seen(long version) {
        return new IfMatch(version);
    }
}
