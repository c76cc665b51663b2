package org.substantiate.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.substantiate.Newsroom;
import org.substantiate.claim.Confidence;
import org.substantiate.claim.Materiality;
import org.substantiate.claim.State;
import org.substantiate.claim.VerdictValue;
import org.substantiate.debate.Arguments;
import org.substantiate.debate.MakeArgument;
import org.substantiate.event.Actor;
import org.substantiate.event.Ids;
import org.substantiate.problem.Forbidden;
import org.substantiate.problem.IfMatch;
import org.substantiate.problem.Invalid;
import org.substantiate.problem.NotFound;
import org.substantiate.problem.Stale;

@QuarkusTest
class VerdictsTest {

    @Inject
    Newsroom newsroom;

    @Inject
    Bench bench;

    @Inject
    Verdicts verdicts;

    @Inject
    Reviews reviews;

    @Inject
    Arguments arguments;

    @Inject
    DataSource database;

    private Newsroom.Team team;
    private UUID i;

    @BeforeEach
    void aTeamMeets() {
        team = newsroom.team();
        i = team.investigation();
    }

    // --- deciding ---

    @Test
    @DisplayName(
            "CL80 a verdict says value, confidence, rationale and what it relies on, and decides the claim in one command")
    void decides() {
        var claim = bench.raised(team);
        var piece = bench.attached(team, team.ben(), claim);
        bench.send(team, claim);

        bench.decide(team, team.editor(), claim, relying(VerdictValue.SUBSTANTIATED, piece));

        assertThat(newsroom.log(team)).endsWith("review.verdict-given", "claim.decided");
        assertThat(bench.claim(team, claim).state()).isEqualTo(State.DECIDED);
        assertThat(bench.verdict(team, claim))
                .extracting(
                        VerdictView::standing,
                        VerdictView::value,
                        VerdictView::confidence,
                        VerdictView::likelihood,
                        VerdictView::evidence,
                        VerdictView::rationale,
                        VerdictView::singleReviewer)
                .containsExactly(
                        Standing.IN_FORCE,
                        VerdictValue.SUBSTANTIATED,
                        Confidence.HIGH,
                        Likelihood.ALMOST_CERTAIN,
                        List.of(piece),
                        Bench.rationale(),
                        false);
    }

    @Test
    @DisplayName("CL81 the basis is the SHA-256 of what stands on the claim, in the form that the specification gives")
    void hashesWhatItRestsOn() throws Exception {
        var claim = bench.raised(team);
        var piece = bench.attached(team, team.ben(), claim);
        var argument = arguments
                .make(team.cleo(), i, claim, new MakeArgument("Cash has no name on it."))
                .object()
                .id();
        bench.send(team, claim);

        var basis = reviews.basis(team.reader(), i, claim);

        assertThat(basis.lines()).startsWith("substantiate-basis 1");
        assertThat(basis.lines().get(1)).startsWith("claim " + claim + " 3 round 1 ");
        assertThat(basis.lines())
                .contains("evidence " + piece + " 1 SUPPORTS", "argument " + argument + " 1 COMMENT")
                .hasSize(4);
        var text = String.join("\n", basis.lines()) + "\n";
        assertThat(basis.hash())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8))));

        bench.decide(team, team.editor(), claim, Bench.decision());
        assertThat(bench.verdict(team, claim).basisHash()).isEqualTo(basis.hash());
    }

    @Test
    @DisplayName("CL82 what the editor has not seen is not decided on")
    void refusesWhenSomethingElseIsThereNow() {
        var claim = bench.inReview(team);
        var saw = reviews.basis(team.editor(), i, claim).hash();
        bench.attached(team, team.ben(), claim);

        refused(claim, BasisChanged.class, team.editor(), with(saw));

        bench.decide(
                team,
                team.editor(),
                claim,
                with(reviews.basis(team.editor(), i, claim).hash()));
        assertThat(bench.claim(team, claim).state()).isEqualTo(State.DECIDED);
    }

    @Test
    @DisplayName("CL83 of two editors who decide at once one wins, and the other gets what is there now")
    void letsOneOfTwoWin() {
        var claim = bench.inReview(team);
        var seen = bench.version(team, claim);
        verdicts.decide(team.owner(), i, claim, seen, Bench.decision());

        assertThatThrownBy(() -> verdicts.decide(team.editor(), i, claim, seen, Bench.decision()))
                .isInstanceOfSatisfying(
                        Stale.class,
                        stale -> assertThat(stale.members().get("current")).isEqualTo(bench.claim(team, claim)));
        assertThat(verdicts.list(team.reader(), i).items()).hasSize(1);
    }

    @Test
    @DisplayName("CL84 an unresolved claim needs a day by which somebody looks at it again, and it lies in the future")
    void needsADayForWhatIsUnresolved() {
        var claim = bench.inReview(team);

        invalid(claim, "reviewBy", decision(VerdictValue.UNRESOLVED, List.of(), null));
        invalid(claim, "reviewBy", decision(VerdictValue.UNRESOLVED, List.of(), LocalDate.of(2020, 1, 1)));
        bench.decide(
                team,
                team.editor(),
                claim,
                decision(VerdictValue.UNRESOLVED, List.of(), LocalDate.now().plusDays(30)));

        assertThat(bench.verdict(team, claim).reviewBy()).isAfter(LocalDate.now());
    }

    @ParameterizedTest
    @EnumSource(names = {"SUBSTANTIATED", "PARTLY_SUBSTANTIATED", "REFUTED"})
    @DisplayName("CL84 what evidence is said to establish names the evidence")
    void needsEvidenceForWhatIsEstablished(VerdictValue value) {
        var claim = bench.inReview(team);

        invalid(claim, "evidence", decision(value, List.of(), null));
    }

    @Test
    @DisplayName("CL84 a verdict relies on pieces that stand on this claim")
    void reliesOnWhatStands() {
        var claim = bench.inReview(team);
        var elsewhere = bench.attached(team, team.ben(), bench.raised(team));

        invalid(claim, "evidence", relying(VerdictValue.REFUTED, elsewhere));
        invalid(claim, "evidence", relying(VerdictValue.REFUTED, Ids.next()));
    }

    // --- who may decide ---

    @Test
    @DisplayName("CL85 who raised a claim does not decide on it")
    void refusesItsAuthor() {
        var claim = bench.send(team, bench.raised(team, team.editor(), Materiality.LOW));

        refused(claim, FourEyesClaim.class, team.editor(), Bench.decision());
        bench.decide(team, team.owner(), claim, Bench.decision());
    }

    @Test
    @DisplayName("CL85 who attached all of the evidence does not decide")
    void refusesWhoAttachedAllOfTheEvidence() {
        var claim = bench.raised(team);
        bench.attached(team, team.editor(), claim);
        bench.send(team, claim);

        refused(claim, FourEyesEvidence.class, team.editor(), Bench.decision());
        bench.attached(team, team.ben(), claim);
        bench.decide(team, team.editor(), claim, Bench.decision());
    }

    @Test
    @DisplayName("CL85 an investigation with one editor lets that one decide, and says so")
    void marksASingleReviewer() {
        table(
                "update member set removed = true where account_id = ?",
                team.owner().account());
        var claim = bench.send(team, bench.raised(team, team.editor(), Materiality.HIGH));

        bench.decide(team, team.editor(), claim, Bench.decision());

        assertThat(bench.verdict(team, claim))
                .extracting(VerdictView::standing, VerdictView::singleReviewer)
                .containsExactly(Standing.IN_FORCE, true);
    }

    @Test
    @DisplayName("CL86 who says that they are not free in it does not decide, now or later")
    void refusesAConflictOfInterest() {
        var claim = bench.inReview(team);
        var biased = new Decide(
                VerdictValue.UNSUBSTANTIATED, Confidence.LOW, null, Bench.rationale(), List.of(), null, true, null);

        refused(claim, ConflictOfInterest.class, team.editor(), biased);
        reviews.recuse(team.editor(), i, claim, new DeclareConflict("The mayor is my aunt."));
        refused(claim, Recused.class, team.editor(), Bench.decision());
        assertThatThrownBy(() -> reviews.recuse(team.editor(), i, claim, new DeclareConflict("Again.")))
                .isInstanceOf(RecusedBefore.class);
        arguments.make(team.editor(), i, claim, new MakeArgument("She told me nothing."));
    }

    // --- second signature ---

    @Test
    @DisplayName(
            "CL78 CL87 on a claim of high materiality a verdict waits for another editor, and the claim stays in review")
    void waitsForASecondSignature() {
        var claim = pending();

        assertThat(bench.claim(team, claim).state()).isEqualTo(State.IN_REVIEW);
        assertThat(bench.verdict(team, claim).standing()).isEqualTo(Standing.PENDING);
        refused(claim, VerdictPending.class, team.owner(), Bench.decision());
        assertThatThrownBy(() -> reviews.giveBack(
                        team.owner(), i, claim, bench.version(team, claim), new ReturnToTeam("Look again.", null)))
                .isInstanceOf(VerdictPending.class);
        assertThatThrownBy(() -> sign(team.editor(), claim)).isInstanceOf(SecondEditorNeeded.class);

        sign(team.owner(), claim);

        assertThat(newsroom.log(team)).endsWith("review.verdict-signed", "claim.decided");
        assertThat(bench.verdict(team, claim))
                .extracting(VerdictView::standing, VerdictView::decidedBy, VerdictView::signedBy)
                .containsExactly(
                        Standing.IN_FORCE, team.editor().account(), team.owner().account());
        assertThat(bench.claim(team, claim).state()).isEqualTo(State.DECIDED);
        assertThatThrownBy(() -> sign(team.owner(), claim)).isInstanceOf(VerdictNotPending.class);
    }

    @Test
    @DisplayName("CL87 a second editor who does not sign says why, and the first one has it again")
    void goesBackUnsigned() {
        var claim = pending();

        verdicts.refuse(
                team.owner(), i, bench.verdict(team, claim).id(), bench.seen(team, claim), new RefuseSignature("Why?"));

        assertThat(bench.verdict(team, claim))
                .extracting(VerdictView::standing, VerdictView::refused)
                .containsExactly(
                        Standing.REFUSED, new VerdictView.Refused(team.owner().account(), "Why?"));
        assertThat(bench.claim(team, claim).state()).isEqualTo(State.IN_REVIEW);
        bench.decide(team, team.editor(), claim, Bench.decision());
        assertThat(bench.verdict(team, claim).standing()).isEqualTo(Standing.PENDING);
    }

    @Test
    @DisplayName("CL87 the signer has to be as free as the first one")
    void asksTheSignerToo() {
        var claim = bench.send(team, bench.raised(team, team.owner(), Materiality.HIGH));
        bench.decide(team, team.editor(), claim, Bench.decision());

        assertThatThrownBy(() -> sign(team.owner(), claim)).isInstanceOf(FourEyesClaim.class);
        assertThat(bench.claim(team, claim).state()).isEqualTo(State.IN_REVIEW);
    }

    @Test
    @DisplayName("CL87 what a pending verdict rests on has to be the same when it is signed")
    void isNotSignedOnOtherGround() {
        var claim = pending();
        bench.attached(team, team.ben(), claim);

        assertThat(newsroom.log(team)).endsWith("claim.evidence-attached", "review.verdict-stale");
        assertThatThrownBy(() -> sign(team.owner(), claim)).isInstanceOf(GroundChanged.class);
    }

    // --- taking back ---

    @Test
    @DisplayName("CL88 who decided takes the verdict back soon and before anything else happens")
    void isTakenBack() {
        var claim = bench.decided(team);

        assertThatThrownBy(() -> undo(team.owner(), claim)).isInstanceOf(Forbidden.class);
        undo(team.editor(), claim);

        assertThat(newsroom.log(team)).endsWith("review.verdict-undone", "claim.decision-undone");
        assertThat(bench.claim(team, claim).state()).isEqualTo(State.IN_REVIEW);
        assertThat(bench.verdict(team, claim).standing()).isEqualTo(Standing.UNDONE);
        assertThatThrownBy(() -> undo(team.editor(), claim)).isInstanceOf(VerdictNotInForce.class);
    }

    @Test
    @DisplayName("CL88 once something else has happened, or ten minutes have passed, it is too late")
    void isNotTakenBackLater() {
        var touched = bench.decided(team);
        bench.attached(team, team.ben(), touched);
        assertThatThrownBy(() -> undo(team.editor(), touched)).isInstanceOf(TooLateToUndo.class);

        var old = bench.decided(team);
        table(
                "update verdict set decided_at = ? where claim_id = ?",
                Timestamp.from(bench.verdict(team, old).decidedAt().minusSeconds(601)),
                old);
        assertThatThrownBy(() -> undo(team.editor(), old)).isInstanceOf(TooLateToUndo.class);
        assertThat(bench.claim(team, old).state()).isEqualTo(State.DECIDED);
    }

    @Test
    @DisplayName("CL88 a verdict that waits for its signature can be taken back at any time")
    void isTakenBackWhileItWaits() {
        var claim = pending();

        undo(team.editor(), claim);

        assertThat(newsroom.log(team)).endsWith("review.verdict-undone");
        assertThat(bench.claim(team, claim).state()).isEqualTo(State.IN_REVIEW);
    }

    // --- stale, confirmed, reopened ---

    @Test
    @DisplayName("CL89 when what it rested on changes, a verdict says so in the same command, once, with what changed")
    void raisesTheAlarm() {
        var claim = bench.decided(team);

        var piece = bench.attached(team, team.ben(), claim);
        bench.attached(team, team.ben(), claim);

        assertThat(newsroom.log(team))
                .endsWith("claim.evidence-attached", "review.verdict-stale", "claim.evidence-attached");
        var stale = bench.verdict(team, claim).stale();
        assertThat(stale).isNotNull();
        assertThat(stale.type()).isEqualTo("evidence");
        assertThat(stale.id()).isEqualTo(piece);
    }

    @Test
    @DisplayName("CL89 attaching evidence answers with its own entry and the alarm, and is about the evidence")
    void answersWithTheAlarm() {
        var claim = bench.decided(team);

        var answer = arguments.make(team.cleo(), i, claim, new MakeArgument("But?"));

        assertThat(answer.entries()).hasSize(2);
        assertThat(answer.object().type()).isEqualTo("argument");
        assertThat(answer.created()).isTrue();
    }

    @Test
    @DisplayName("CL90 an editor says that the verdict still stands, on the ground that is there now")
    void isConfirmed() {
        var claim = bench.decided(team);
        assertThatThrownBy(() -> confirm(team.owner(), claim)).isInstanceOf(VerdictNotQuestioned.class);
        bench.attached(team, team.ben(), claim);

        confirm(team.owner(), claim);

        var verdict = bench.verdict(team, claim);
        assertThat(verdict.stale()).isNull();
        assertThat(verdict.basisHash())
                .isEqualTo(reviews.basis(team.owner(), i, claim).hash());
    }

    @Test
    @DisplayName("CL91 a claim is reopened in a new round, and its verdict stays to be seen as superseded")
    void isSuperseded() {
        var claim = bench.decided(team);

        verdicts.reopen(
                team.editor(),
                i,
                claim,
                bench.version(team, claim),
                new BeginRound(ReopeningTrigger.ERROR_FOUND, "The bill is of another year."));

        assertThat(newsroom.log(team)).endsWith("review.reopened", "claim.round-begun");
        assertThat(bench.claim(team, claim))
                .extracting(now -> now.state(), now -> now.round())
                .containsExactly(State.UNDER_DEBATE, 2);
        assertThat(bench.verdict(team, claim).standing()).isEqualTo(Standing.SUPERSEDED);
        assertThatThrownBy(() -> confirm(team.owner(), claim)).isInstanceOf(VerdictNotInForce.class);
    }

    @Test
    @DisplayName("CL92 members ask for reopening once; reopening or confirming answers all of them")
    void isAskedFor() {
        var claim = bench.decided(team);
        reviews.askToReopen(team.cleo(), i, claim, new AskToReopen("There is a receipt."));

        assertThatThrownBy(() -> reviews.askToReopen(team.cleo(), i, claim, new AskToReopen("Please.")))
                .isInstanceOf(ReopeningAlreadyAsked.class);
        assertThatThrownBy(() -> reviews.askToReopen(team.reader(), i, claim, new AskToReopen("Please.")))
                .isInstanceOf(Forbidden.class);
        confirm(team.owner(), claim);

        assertThat(reviews.list(team.reader(), i).items())
                .allSatisfy(one -> assertThat(one.requests()).isEmpty());
    }

    @Test
    @DisplayName("CL93 who has not assessed the claim otherwise files no dissent")
    void refusesADissentOfNobody() {
        var claim = bench.decided(team);

        assertThatThrownBy(() -> verdicts.dissent(
                        team.cleo(), i, bench.verdict(team, claim).id(), new FileDissent("I think it is.")))
                .isInstanceOf(NoDifferingAssessment.class);
    }

    @Test
    @DisplayName("CL93 an assessor who differed files a dissent, once and within the window")
    void takesADissent() {
        var claim = bench.inReview(team);
        bench.assess(team, team.cleo(), claim, VerdictValue.REFUTED);
        bench.assess(team, team.owner(), claim, VerdictValue.UNSUBSTANTIATED);
        bench.decide(team, team.editor(), claim, Bench.decision());

        dissent(team.cleo(), claim);

        assertThat(bench.verdict(team, claim).dissents())
                .extracting(Dissent::author, Dissent::value, Dissent::body)
                .containsExactly(Tuple.tuple(team.cleo().account(), VerdictValue.REFUTED, "A receipt says so."));
        assertThatThrownBy(() -> dissent(team.cleo(), claim)).isInstanceOf(DissentAlreadyFiled.class);
        assertThatThrownBy(() -> dissent(team.owner(), claim)).isInstanceOf(NoDifferingAssessment.class);
    }

    @Test
    @DisplayName("CL93 when the window is over, no dissent is taken")
    void takesNoDissentLater() {
        var claim = bench.inReview(team);
        bench.assess(team, team.cleo(), claim, VerdictValue.REFUTED);
        bench.decide(team, team.editor(), claim, Bench.decision());
        table(
                "update verdict set decided_at = ? where claim_id = ?",
                Timestamp.from(bench.verdict(team, claim).decidedAt().minusSeconds(73 * 3600)),
                claim);

        assertThatThrownBy(() -> dissent(team.cleo(), claim)).isInstanceOf(DissentNotOpen.class);
    }

    @Test
    @DisplayName("CL89 an assessment that comes while a verdict waits raises the alarm, too")
    void raisesTheAlarmForAssessments() {
        var claim = pending();

        bench.assess(team, team.cleo(), claim, VerdictValue.REFUTED);

        assertThat(newsroom.log(team)).endsWith("assessment.made", "review.verdict-stale");
    }

    @Test
    @DisplayName("HT1 a verdict of another investigation is not there")
    void findsNothingOfAnotherInvestigation() {
        var claim = bench.decided(team);
        var others = newsroom.team();

        assertThatThrownBy(() -> verdicts.undo(
                        others.editor(),
                        others.investigation(),
                        bench.verdict(team, claim).id(),
                        new IfMatch(1)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> verdicts.decide(
                        others.editor(), others.investigation(), claim, new IfMatch(4), Bench.decision()))
                .isInstanceOf(NotFound.class);
        assertThat(verdicts.list(others.reader(), others.investigation()).items())
                .isEmpty();
    }

    // --- steps ---

    /** A claim of Ben's on which much hangs, and on which Eve has decided. */
    private UUID pending() {
        var claim = bench.send(team, bench.raised(team, team.ben(), Materiality.HIGH));
        bench.decide(team, team.editor(), claim, Bench.decision());
        return claim;
    }

    private void dissent(Actor author, UUID claim) {
        verdicts.dissent(author, i, bench.verdict(team, claim).id(), new FileDissent("A receipt says so."));
    }

    private void sign(Actor editor, UUID claim) {
        verdicts.sign(editor, i, bench.verdict(team, claim).id(), bench.seen(team, claim), new Sign(false));
    }

    private void undo(Actor editor, UUID claim) {
        verdicts.undo(editor, i, bench.verdict(team, claim).id(), bench.seen(team, claim));
    }

    private void confirm(Actor editor, UUID claim) {
        verdicts.confirm(
                editor,
                i,
                bench.verdict(team, claim).id(),
                bench.seen(team, claim),
                new StillStands("It says nothing new.", false));
    }

    /** Refused for this reason; nothing has changed and nothing was appended. */
    private void refused(UUID claim, Class<? extends Throwable> reason, Actor editor, Decide decision) {
        var before = bench.claim(team, claim);
        var entries = newsroom.log(team);
        assertThatThrownBy(() -> bench.decide(team, editor, claim, decision)).isInstanceOf(reason);
        assertThat(bench.claim(team, claim)).isEqualTo(before);
        assertThat(newsroom.log(team)).isEqualTo(entries);
    }

    private void invalid(UUID claim, String field, Decide decision) {
        assertThatThrownBy(() -> bench.decide(team, team.editor(), claim, decision))
                .isInstanceOf(Invalid.class)
                .hasMessageStartingWith(field);
    }

    private static Decide relying(VerdictValue value, UUID piece) {
        return new Decide(
                value,
                Confidence.HIGH,
                Likelihood.ALMOST_CERTAIN,
                Bench.rationale(),
                List.of(piece),
                null,
                false,
                null);
    }

    private static Decide decision(VerdictValue value, List<UUID> evidence, @Nullable LocalDate reviewBy) {
        return new Decide(value, Confidence.LOW, null, Bench.rationale(), evidence, reviewBy, false, null);
    }

    private static Decide with(String basis) {
        return new Decide(
                VerdictValue.UNSUBSTANTIATED, Confidence.LOW, null, Bench.rationale(), List.of(), null, false, basis);
    }

    /** What a test turns back by hand; straight in the table, since no command does so. */
    private void table(String change, Object... parameters) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(change)) {
            for (var n = 0; n < parameters.length; n++) {
                statement.setObject(n + 1, parameters[n]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
