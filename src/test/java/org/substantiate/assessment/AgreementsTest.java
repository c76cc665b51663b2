package org.substantiate.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.substantiate.assessment.Casebook.accounts;
import static org.substantiate.assessment.Casebook.assess;
import static org.substantiate.claim.VerdictValue.PARTLY_SUBSTANTIATED;
import static org.substantiate.claim.VerdictValue.REFUTED;
import static org.substantiate.claim.VerdictValue.SUBSTANTIATED;
import static org.substantiate.claim.VerdictValue.UNRESOLVED;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.substantiate.Newsroom;
import org.substantiate.claim.VerdictValue;
import org.substantiate.document.Documents;

@QuarkusTest
class AgreementsTest {

    @Inject
    Newsroom newsroom;

    @Inject
    Casebook casebook;

    @Inject
    Documents documents;

    @Inject
    Assessments assessments;

    @Inject
    BlindRounds rounds;

    @Inject
    Agreements agreements;

    private Newsroom.Team team;
    private UUID i;

    @BeforeEach
    void aTeamIsThere() {
        team = newsroom.team();
        i = team.investigation();
    }

    @Test
    @DisplayName(
            "CL60 figures are shown from ten claims on that two have assessed blind; unresolved and sealed ones do not count")
    void saysNothingBelowTenClaims() {
        for (var claim = 0; claim < 9; claim++) {
            assessed(SUBSTANTIATED, claim < 3 ? REFUTED : SUBSTANTIATED);
        }
        assessed(SUBSTANTIATED, UNRESOLVED);
        var sealed = open();
        rounds.submit(team.ben(), i, sealed, assess(REFUTED, null));
        rounds.submit(team.cleo(), i, sealed, assess(REFUTED, null));

        assertThat(whole()).isEqualTo(new AgreementView(9, 18, 10, null, null, null));

        var claim = assessed(PARTLY_SUBSTANTIATED, PARTLY_SUBSTANTIATED);
        // what is said openly does not count
        assessments.assess(team.ada(), i, claim, assess(REFUTED, null));

        var shown = whole();
        assertThat(shown.claims()).isEqualTo(10);
        assertThat(shown.ratings()).isEqualTo(20);
        assertThat(shown.raw()).isCloseTo(0.7, within(1e-12));
        assertThat(shown.alpha()).isNotNull().isBetween(-1.0, 0.7);
        assertThat(shown.ac2()).isNotNull().isBetween(0.0, 1.0);
    }

    @Test
    @DisplayName("CL60 of a document count the claims that occur in it; who is recused does not count")
    void countsWhatOccursInADocument() {
        assessed(SUBSTANTIATED, REFUTED);
        assessed(SUBSTANTIATED, REFUTED);
        var recused = open();
        rounds.submit(team.ben(), i, recused, assess(REFUTED, null));
        rounds.recuse(team.ben(), i, recused, new Recuse("My cousin printed them."));
        rounds.submit(team.ada(), i, recused, assess(REFUTED, null));
        rounds.submit(team.cleo(), i, recused, assess(REFUTED, null));
        var first = documents.list(team.reader(), i).items().get(0).id();

        assertThat(agreements.of(team.reader(), i, first)).isEqualTo(new AgreementView(1, 2, 10, null, null, null));
        assertThat(whole()).isEqualTo(new AgreementView(3, 6, 10, null, null, null));
    }

    private AgreementView whole() {
        return agreements.of(team.reader(), i, null);
    }

    /** A claim that Ben and Cleo have assessed blind, in a document of its own. */
    private UUID assessed(VerdictValue ben, VerdictValue cleo) {
        var claim = casebook.claim(team);
        var round = open(claim, false);
        rounds.submit(team.ben(), i, round, assess(ben, null));
        rounds.submit(team.cleo(), i, round, assess(cleo, null));
        return claim;
    }

    /** A round that goes on when Ben and Cleo have submitted. */
    private UUID open() {
        return open(casebook.claim(team), true);
    }

    private UUID open(UUID claim, boolean goesOn) {
        var assessors = goesOn ? accounts(team.ben(), team.cleo(), team.ada()) : accounts(team.ben(), team.cleo());
        return rounds.open(
                        team.editor(),
                        i,
                        claim,
                        new OpenBlindRound(assessors, Instant.now().plus(1, ChronoUnit.HOURS)))
                .object()
                .id();
    }
}
