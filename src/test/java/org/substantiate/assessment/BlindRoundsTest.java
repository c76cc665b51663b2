package org.substantiate.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.substantiate.assessment.Casebook.accounts;
import static org.substantiate.assessment.Casebook.assess;
import static org.substantiate.claim.VerdictValue.REFUTED;
import static org.substantiate.claim.VerdictValue.SUBSTANTIATED;
import static org.substantiate.claim.VerdictValue.UNRESOLVED;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.substantiate.Newsroom;
import org.substantiate.claim.BlindRoundRunning;
import org.substantiate.claim.Claims;
import org.substantiate.claim.CloseClaim;
import org.substantiate.claim.ClosingCode;
import org.substantiate.claim.DebateAlreadyOpen;
import org.substantiate.claim.State;
import org.substantiate.event.Actor;
import org.substantiate.event.Answer;
import org.substantiate.event.EventLog;
import org.substantiate.investigation.Role;
import org.substantiate.problem.Conflict;
import org.substantiate.problem.Forbidden;
import org.substantiate.problem.IfMatch;
import org.substantiate.problem.Invalid;
import org.substantiate.problem.NotFound;
import org.substantiate.problem.Stale;

@QuarkusTest
class BlindRoundsTest {

    @Inject
    Newsroom newsroom;

    @Inject
    Casebook casebook;

    @Inject
    Claims claims;

    @Inject
    Assessments assessments;

    @Inject
    BlindRounds rounds;

    @Inject
    EndingRounds ending;

    @Inject
    EventLog log;

    private Newsroom.Team team;
    private UUID i;
    private UUID claim;

    @BeforeEach
    void aClaimIsThere() {
        team = newsroom.team();
        i = team.investigation();
        claim = casebook.claim(team);
    }

    @Test
    @DisplayName(
            "CL52 an editor opens a blind round on an open claim: who assesses and until when is there for all to see")
    void opens() {
        var deadline = inAnHour();
        var round = open(deadline, team.ben(), team.cleo());

        assertThat(newsroom.log(team)).endsWith("claim.raised", "assessment.round-opened");
        assertThat(view(round))
                .extracting(
                        BlindRoundView::claim,
                        BlindRoundView::round,
                        BlindRoundView::assessors,
                        BlindRoundView::deadline)
                .containsExactly(claim, 1, accounts(team.ben(), team.cleo()), deadline);
    }

    @Test
    @DisplayName(
            "CL52 it is not opened by others, twice, in the past, for nobody, with readers, nor on what is debated or assessed")
    void refusesToOpen() {
        var fine = new OpenBlindRound(accounts(team.ben()), inAnHour());
        assertThatThrownBy(() -> rounds.open(team.ben(), i, claim, fine)).isInstanceOf(Forbidden.class);
        refusesToOpen(Invalid.class, Instant.now().minusSeconds(1), accounts(team.ben()));
        refusesToOpen(Invalid.class, Instant.now().plus(400, ChronoUnit.DAYS), accounts(team.ben()));
        refusesToOpen(Invalid.class, inAnHour(), accounts(team.ben(), team.reader()));
        refusesToOpen(NotFound.class, inAnHour(), accounts(team.ben(), team.stranger()));
        refusesToOpen(Invalid.class, inAnHour(), accounts(team.ben(), team.ben()));
        var first = assessments.assess(team.cleo(), i, claim, assess(REFUTED, null));
        assertThat(first.created()).isTrue();
        refusesToOpen(AssessedOpenly.class, inAnHour(), accounts(team.ben()));
        claim = casebook.claim(team);
        open(inAnHour(), team.ben());
        refusesToOpen(BlindRoundRunning.class, inAnHour(), accounts(team.ben()));
        claim = casebook.claim(team);
        claims.openDebate(team.ben(), i, claim, new IfMatch(1));
        refusesToOpen(DebateAlreadyOpen.class, inAnHour(), accounts(team.ben()));
    }

    private void refusesToOpen(Class<? extends Throwable> refusal, Instant deadline, List<UUID> assessors) {
        assertThatThrownBy(() -> rounds.open(team.editor(), i, claim, new OpenBlindRound(assessors, deadline)))
                .isInstanceOf(refusal);
    }

    @Test
    @DisplayName(
            "CL53 while it runs the claim is neither debated, closed, nor assessed openly, nor by who is not assigned")
    void keepsTheClaimAsItIs() {
        var round = open(inAnHour(), team.ben());
        refuses(BlindRoundRunning.class, () -> claims.openDebate(team.cleo(), i, claim, new IfMatch(1)));
        refuses(
                BlindRoundRunning.class,
                () -> claims.close(
                        team.editor(), i, claim, new IfMatch(1), new CloseClaim(ClosingCode.DUPLICATE, "-")));
        refuses(BlindRoundRunning.class, () -> assessments.assess(team.cleo(), i, claim, assess(REFUTED, null)));
        refuses(BlindRoundRunning.class, () -> assessments.assess(team.ben(), i, claim, assess(REFUTED, null)));
        refuses(NotAssigned.class, () -> rounds.submit(team.cleo(), i, round, assess(REFUTED, null)));
        refuses(NotAssigned.class, () -> rounds.submit(team.editor(), i, round, assess(REFUTED, null)));
        refuses(Forbidden.class, () -> rounds.submit(team.reader(), i, round, assess(REFUTED, null)));
        var elsewhere = newsroom.team();
        refuses(
                NotFound.class,
                () -> rounds.submit(elsewhere.ben(), elsewhere.investigation(), round, assess(REFUTED, null)));
    }

    @Test
    @DisplayName(
            "CL54 what is submitted is seen by its author alone; it may be replaced by who saw it, and all is kept")
    void seals() {
        var piece = casebook.evidence(team, claim);
        var round = open(inAnHour(), team.ben(), team.cleo());
        var head = log.head(i);

        var answer = rounds.submit(team.ben(), i, round, assess(SUBSTANTIATED, null, piece));
        var first = answer.object().id();
        refuses(AssessedMeanwhile.class, () -> rounds.submit(team.ben(), i, round, assess(REFUTED, null)));
        rounds.submit(team.ben(), i, round, assess(REFUTED, first));
        refuses(AssessedMeanwhile.class, () -> rounds.submit(team.ben(), i, round, assess(UNRESOLVED, first)));

        assertThat(log.head(i)).isEqualTo(head);
        assertThat(newsroom.entry(answer, 0).has("position")).isFalse();
        assertThat(rounds.mine(team.ben(), i, round))
                .extracting(AssessmentView::value, AssessmentView::mode)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(SUBSTANTIATED, Mode.BLIND),
                        org.assertj.core.groups.Tuple.tuple(REFUTED, Mode.BLIND));
        assertThat(rounds.mine(team.cleo(), i, round)).isEmpty();
        assertThat(assessments.list(team.ben(), i).items()).isEmpty();
        assertThat(newsroom.log(team)).endsWith("assessment.round-opened");
    }

    @Test
    @DisplayName(
            "CL55 it ends by itself when all who are assigned have submitted: all is disclosed, and the debate is open")
    void endsWhenAllHaveSubmitted() {
        var piece = casebook.evidence(team, claim);
        var round = open(inAnHour(), team.ben(), team.cleo());
        var first = rounds.submit(team.ben(), i, round, assess(SUBSTANTIATED, null, piece))
                .object()
                .id();
        rounds.submit(team.ben(), i, round, assess(REFUTED, first));

        var answer = rounds.submit(team.cleo(), i, round, assess(UNRESOLVED, null));

        assertThat(answer.entries()).hasSize(1);
        assertThat(newsroom.log(team))
                .endsWith(
                        "assessment.round-opened",
                        "assessment.round-ended",
                        "assessment.disclosed",
                        "assessment.disclosed",
                        "assessment.disclosed",
                        "claim.debate-opened");
        assertThat(view(round)).extracting(BlindRoundView::ending).isEqualTo(Ending.ALL_SUBMITTED);
        assertThat(state()).isEqualTo(State.UNDER_DEBATE);
        assertThat(assessments.list(team.reader(), i).items())
                .extracting(
                        AssessmentView::author, AssessmentView::value, AssessmentView::mode, AssessmentView::evidence)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                team.ben().account(), SUBSTANTIATED, Mode.BLIND, List.of(piece)),
                        org.assertj.core.groups.Tuple.tuple(team.ben().account(), REFUTED, Mode.BLIND, List.of()),
                        org.assertj.core.groups.Tuple.tuple(team.cleo().account(), UNRESOLVED, Mode.BLIND, List.of()));
        assertThat(rounds.mine(team.ben(), i, round)).isEmpty();
        refuses(BlindRoundOver.class, () -> rounds.submit(team.ben(), i, round, assess(REFUTED, null)));
        refuses(BlindRoundOver.class, () -> rounds.recuse(team.ben(), i, round, new Recuse("-")));
    }

    @Test
    @DisplayName("CL55 it ends at the deadline; after that nothing is taken, even before the server comes round to it")
    void endsAtTheDeadline() {
        var round = open(Instant.now().plusMillis(700), team.ben(), team.cleo());
        rounds.submit(team.ben(), i, round, assess(SUBSTANTIATED, null));
        pass(round);
        refuses(BlindRoundOver.class, () -> rounds.submit(team.cleo(), i, round, assess(REFUTED, null)));
        refuses(
                BlindRoundOver.class,
                () -> rounds.moveDeadline(team.editor(), i, round, new IfMatch(1), new MoveDeadline(inAnHour(), "-")));

        ending.endDue(false);

        assertThat(view(round)).extracting(BlindRoundView::ending).isEqualTo(Ending.DEADLINE);
        assertThat(newsroom.log(team))
                .endsWith("assessment.round-ended", "assessment.disclosed", "claim.debate-opened");
    }

    @Test
    @DisplayName("CL55 on several nodes at once it ends once")
    void endsOnce() throws Exception {
        var round = open(Instant.now().plusMillis(300), team.ben(), team.cleo());
        pass(round);
        var nodes = Executors.newFixedThreadPool(4);
        try {
            for (var node : nodes.invokeAll(java.util.Collections.nCopies(4, () -> {
                ending.endDue(true);
                return true;
            }))) {
                assertThat(node.get()).isEqualTo(true);
            }
        } finally {
            nodes.shutdown();
        }

        assertThat(newsroom.log(team)).containsOnlyOnce("assessment.round-ended", "claim.debate-opened");
        assertThat(newsroom.actors(team)).endsWith(Actor.SERVER.account(), Actor.SERVER.account());
    }

    @Test
    @DisplayName("CL55 an editor ends it earlier, with a reason, and moves the deadline")
    void endsEarly() {
        var round = open(inAnHour(), team.ben(), team.cleo());
        var later = inAnHour().plus(1, ChronoUnit.HOURS);
        var moved = new MoveDeadline(later, "The archive is closed today.");
        refuses(Forbidden.class, () -> rounds.moveDeadline(team.ben(), i, round, new IfMatch(1), moved));
        refuses(Stale.class, () -> rounds.moveDeadline(team.editor(), i, round, new IfMatch(7), moved));
        rounds.moveDeadline(team.editor(), i, round, new IfMatch(1), moved);
        assertThat(view(round).deadline()).isEqualTo(later);
        refuses(
                Forbidden.class,
                () -> rounds.end(team.ben(), i, round, new IfMatch(2), new EndBlindRound("I am done.")));

        var answer = rounds.end(team.editor(), i, round, new IfMatch(2), new EndBlindRound("Two are ill."));

        assertThat(answer.object().id()).isEqualTo(round);
        assertThat(newsroom.log(team)).endsWith("assessment.round-ended", "claim.debate-opened");
        assertThat(view(round))
                .extracting(BlindRoundView::ending, BlindRoundView::endingReason)
                .containsExactly(Ending.EARLY, "Two are ill.");
    }

    @Test
    @DisplayName(
            "CL56 who is recused, removed or made a reader is not waited for; a round that waits for nobody goes on")
    void doesNotWaitForWhoIsGone() {
        var round = open(inAnHour(), team.ben(), team.cleo(), team.ada());
        rounds.submit(team.ada(), i, round, assess(REFUTED, null));
        rounds.recuse(team.ben(), i, round, new Recuse("My cousin printed them."));
        refuses(AlreadyRecused.class, () -> rounds.recuse(team.ben(), i, round, new Recuse("Twice.")));
        refuses(NotAssigned.class, () -> rounds.submit(team.ben(), i, round, assess(REFUTED, null)));
        ending.endDue(true);
        assertThat(view(round).ending()).isNull();

        newsroom.takes(team, team.cleo(), Role.READER);
        ending.endDue(true);

        assertThat(view(round).ending()).isEqualTo(Ending.ALL_SUBMITTED);
        assertThat(view(round).recusals())
                .containsExactly(new BlindRoundView.RecusedAssessor(team.ben().account(), "My cousin printed them."));

        claim = casebook.claim(team);
        var lonely = open(inAnHour(), team.ben());
        rounds.recuse(team.ben(), i, lonely, new Recuse("My cousin again."));
        ending.endDue(true);
        assertThat(view(lonely).ending()).isNull();
    }

    @Test
    @DisplayName("CL56 an editor names others, but none who could have seen who submitted, nor who is recused")
    void namesOthers() {
        var round = open(inAnHour(), team.ben(), team.ada());
        rounds.recuse(team.ben(), i, round, new Recuse("My cousin printed them."));
        refuses(Invalid.class, () -> assign(round, 2, team.ada(), team.editor()));
        refuses(Invalid.class, () -> assign(round, 2, team.ada(), team.reader()));
        refuses(Invalid.class, () -> assign(round, 2, team.ada(), team.ada()));
        assign(round, 2, team.ada(), team.cleo());
        refuses(Invalid.class, () -> assign(round, 3, team.ada(), team.cleo(), team.ben()));
        rounds.submit(team.cleo(), i, round, assess(REFUTED, null));

        assign(round, 3, team.cleo());

        assertThat(view(round).ending()).isEqualTo(Ending.ALL_SUBMITTED);
        assertThat(newsroom.log(team))
                .endsWith(
                        "assessment.assessors-changed",
                        "assessment.round-ended",
                        "assessment.disclosed",
                        "claim.debate-opened");
    }

    @Test
    @DisplayName("CL57 editors learn who has submitted, not what; who has to submit themselves learns nothing before")
    void tellsEditorsWho() {
        var round = open(inAnHour(), team.cleo(), team.ada(), team.ben());
        rounds.submit(team.ben(), i, round, assess(SUBSTANTIATED, null));
        rounds.submit(team.cleo(), i, round, assess(SUBSTANTIATED, null));

        assertThat(rounds.submissions(team.editor(), i, round)).isEqualTo(accounts(team.cleo(), team.ben()));
        refuses(Forbidden.class, () -> rounds.submissions(team.ada(), i, round));
        refuses(Forbidden.class, () -> rounds.submissions(team.ben(), i, round));
        refuses(NotFound.class, () -> rounds.submissions(team.stranger(), i, round));
    }

    @Test
    @DisplayName(
            "CL58 in an archived investigation nothing is submitted, and the round waits with its end until it is opened again")
    void waitsWhileArchived() {
        var round = open(Instant.now().plusMillis(500), team.ben(), team.cleo());
        newsroom.archives(team, true);
        refuses(Conflict.class, () -> rounds.submit(team.ben(), i, round, assess(SUBSTANTIATED, null)));
        pass(round);
        ending.endDue(true);
        assertThat(view(round).ending()).isNull();

        newsroom.archives(team, false);
        ending.endDue(true);

        assertThat(view(round).ending()).isEqualTo(Ending.DEADLINE);
    }

    // --- steps ---

    private UUID open(Instant deadline, Actor... assessors) {
        return rounds.open(team.editor(), i, claim, new OpenBlindRound(accounts(assessors), deadline))
                .object()
                .id();
    }

    private Answer assign(UUID round, long version, Actor... assessors) {
        return rounds.assign(team.editor(), i, round, new IfMatch(version), new ChangeAssessors(accounts(assessors)));
    }

    private void pass(UUID round) {
        var deadline = view(round).deadline();
        await().until(() -> Instant.now().isAfter(deadline));
    }

    private BlindRoundView view(UUID round) {
        return rounds.list(team.reader(), i).items().stream()
                .filter(one -> one.id().equals(round))
                .findFirst()
                .orElseThrow();
    }

    private State state() {
        return claims.get(i, claim).state();
    }

    private static Instant inAnHour() {
        return Instant.now().plus(1, ChronoUnit.HOURS).truncatedTo(ChronoUnit.MILLIS);
    }

    private static void refuses(Class<? extends Throwable> refusal, ThrowingCallable command) {
        assertThatThrownBy(command).isInstanceOf(refusal);
    }
}
