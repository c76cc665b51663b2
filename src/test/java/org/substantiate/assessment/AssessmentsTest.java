package org.substantiate.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.substantiate.assessment.Casebook.accounts;
import static org.substantiate.assessment.Casebook.assess;
import static org.substantiate.claim.VerdictValue.REFUTED;
import static org.substantiate.claim.VerdictValue.SUBSTANTIATED;
import static org.substantiate.claim.VerdictValue.UNRESOLVED;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.substantiate.Newsroom;
import org.substantiate.claim.ClaimClosed;
import org.substantiate.claim.Claims;
import org.substantiate.claim.CloseClaim;
import org.substantiate.claim.ClosingCode;
import org.substantiate.claim.Confidence;
import org.substantiate.claim.EditClaim;
import org.substantiate.claim.Materiality;
import org.substantiate.claim.PiecesOfEvidence;
import org.substantiate.event.Actor;
import org.substantiate.problem.Forbidden;
import org.substantiate.problem.IfMatch;
import org.substantiate.problem.Invalid;
import org.substantiate.problem.NotFound;

@QuarkusTest
class AssessmentsTest {

    @Inject
    Newsroom newsroom;

    @Inject
    Casebook casebook;

    @Inject
    Claims claims;

    @Inject
    PiecesOfEvidence evidence;

    @Inject
    Assessments assessments;

    @Inject
    BlindRounds rounds;

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
            "CL50 an assessment says what one finds, how surely, why, on what evidence, and of which version of the claim")
    void saysWhatOneThinks() {
        var piece = casebook.evidence(team, claim);
        claims.edit(team.ben(), i, claim, new IfMatch(1), new EditClaim("It paid.", null, null, Materiality.LOW, null));

        var answer = assessments.assess(team.cleo(), i, claim, assess(SUBSTANTIATED, null, piece));

        assertThat(newsroom.log(team)).endsWith("claim.edited", "assessment.made");
        assertThat(all())
                .containsExactly(new AssessmentView(
                        answer.object().id(),
                        claim,
                        1,
                        team.cleo().account(),
                        Mode.OPEN,
                        null,
                        SUBSTANTIATED,
                        Confidence.MODERATE,
                        "Because of *this*.",
                        List.of(piece),
                        2,
                        Instant.parse(newsroom.entry(answer, 0).at("/at").asText())));
    }

    @Test
    @DisplayName(
            "CL51 a member's newer assessment supersedes the older one, which stays; nobody overwrites what they have not seen")
    void supersedes() {
        var first = assessments
                .assess(team.cleo(), i, claim, assess(SUBSTANTIATED, null))
                .object()
                .id();

        assertThatThrownBy(() -> assessments.assess(team.cleo(), i, claim, assess(REFUTED, null)))
                .isInstanceOf(AssessedMeanwhile.class);
        assessments.assess(team.cleo(), i, claim, assess(REFUTED, first));
        assertThatThrownBy(() -> assessments.assess(team.cleo(), i, claim, assess(UNRESOLVED, first)))
                .isInstanceOf(AssessedMeanwhile.class);

        assertThat(all()).extracting(AssessmentView::value).containsExactly(SUBSTANTIATED, REFUTED);
        assertThat(counting()).extracting(CountingAssessment::value).containsExactly(REFUTED);
    }

    @Test
    @DisplayName("CL50 evidence that is withdrawn, of another claim or of another investigation is refused")
    void refusesForeignEvidence() {
        var withdrawn = casebook.evidence(team, claim);
        evidence.withdraw(team.ben(), i, withdrawn, new IfMatch(1));
        var elsewhere = newsroom.team();
        var foreign = casebook.evidence(elsewhere, casebook.claim(elsewhere));
        var ofAnother = casebook.evidence(team, casebook.claim(team));

        for (var one : List.of(foreign, ofAnother, UUID.randomUUID())) {
            assertThatThrownBy(() -> assessments.assess(team.cleo(), i, claim, assess(REFUTED, null, one)))
                    .isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> assessments.assess(team.cleo(), i, claim, assess(REFUTED, null, withdrawn)))
                .isInstanceOf(Invalid.class);
        assertThat(all()).isEmpty();
    }

    @Test
    @DisplayName("CL50 a closed claim is not assessed, nor one of another investigation, nor by readers and strangers")
    void refusesWhereThereIsNothingToAssess() {
        assertThatThrownBy(() -> assessments.assess(team.reader(), i, claim, assess(REFUTED, null)))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> assessments.assess(team.stranger(), i, claim, assess(REFUTED, null)))
                .isInstanceOf(NotFound.class);
        var elsewhere = newsroom.team();
        assertThatThrownBy(() ->
                        assessments.assess(elsewhere.cleo(), elsewhere.investigation(), claim, assess(REFUTED, null)))
                .isInstanceOf(NotFound.class);
        claims.close(team.editor(), i, claim, new IfMatch(1), new CloseClaim(ClosingCode.DUPLICATE, "Twice."));
        assertThatThrownBy(() -> assessments.assess(team.cleo(), i, claim, assess(REFUTED, null)))
                .isInstanceOf(ClaimClosed.class);
    }

    @Test
    @DisplayName("CL53 where a rule says so, an open claim is assessed blind or not at all, until its debate is open")
    void isAssessedBlindFirst() {
        newsroom.assessesBlindFirst(team);

        assertThatThrownBy(() -> assessments.assess(team.cleo(), i, claim, assess(REFUTED, null)))
                .isInstanceOf(BlindFirst.class);

        claims.openDebate(team.ben(), i, claim, new IfMatch(1));
        assessments.assess(team.cleo(), i, claim, assess(REFUTED, null));
        assertThat(all()).hasSize(1);
    }

    @Test
    @DisplayName(
            "CL59 what counts is each member's latest of the present round, and nothing of who is recused or still sealed")
    void countsTheLatest() {
        var round = rounds.open(
                        team.editor(),
                        i,
                        claim,
                        new OpenBlindRound(
                                accounts(team.ben(), team.cleo(), team.ada()),
                                Instant.now().plus(1, ChronoUnit.HOURS)))
                .object()
                .id();
        rounds.submit(team.ben(), i, round, assess(SUBSTANTIATED, null));
        rounds.submit(team.cleo(), i, round, assess(SUBSTANTIATED, null));
        assertThat(counting()).isEmpty();

        rounds.recuse(team.ben(), i, round, new Recuse("My cousin printed them."));
        rounds.submit(team.ada(), i, round, assess(REFUTED, null));
        var blind = latestOf(team.cleo());
        assessments.assess(team.cleo(), i, claim, assess(UNRESOLVED, blind));

        assertThat(counting())
                .extracting(CountingAssessment::account, CountingAssessment::value, CountingAssessment::mode)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(team.cleo().account(), UNRESOLVED, Mode.OPEN),
                        org.assertj.core.groups.Tuple.tuple(team.ada().account(), REFUTED, Mode.BLIND));
    }

    private UUID latestOf(Actor actor) {
        return all().stream()
                .filter(one -> one.author().equals(actor.account()))
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .id();
    }

    private List<CountingAssessment> counting() {
        return QuarkusTransaction.requiringNew().call(() -> assessments.countingFor(i, claim));
    }

    private List<AssessmentView> all() {
        return assessments.list(team.reader(), i).items();
    }
}
