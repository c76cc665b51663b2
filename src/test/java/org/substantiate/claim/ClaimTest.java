package org.substantiate.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.substantiate.event.Actor;
import org.substantiate.event.Ids;
import org.substantiate.event.Ref;
import org.substantiate.investigation.Role;
import org.substantiate.problem.Forbidden;
import org.substantiate.problem.NotFound;

class ClaimTest {

    private static final Instant NOW = Instant.parse("2024-05-14T08:30:00Z");

    private final Actor ben = new Actor(Ids.next());
    private final Actor cleo = new Actor(Ids.next());
    private final Actor eve = new Actor(Ids.next());
    private final UUID annotation = Ids.next();
    private final Claim claim =
            new Claim(Ids.next(), Ids.next(), ben, NOW, wording("A state paid for the posters."), List.of(annotation));

    @Test
    @DisplayName("CL1 a claim begins open, in its first round and version")
    void beginsOpen() {
        assertThat(claim.raised())
                .isEqualTo(new ClaimEvent.Raised(
                        new Ref("claim", claim.id, 1),
                        "2024-05",
                        Materiality.HIGH,
                        State.OPEN,
                        1,
                        List.of(annotation),
                        null,
                        "A state paid for the posters.",
                        "A mayor",
                        List.of("money")));
    }

    @Test
    @DisplayName("CL5 its author edits it while it is open")
    void isEditedByItsAuthorWhileOpen() {
        var edited = claim.edit(ben, Role.CONTRIBUTOR, wording("Somebody paid for the posters."), NOW);

        assertThat(edited.object().version()).isEqualTo(2);
        assertThat(edited.statement()).isEqualTo("Somebody paid for the posters.");
        assertThat(claim.view().editedAt()).isEqualTo(NOW);
    }

    @Test
    @DisplayName("CL5 nobody else edits it but editors")
    void isNotEditedByOthers() {
        assertThatThrownBy(() -> claim.edit(cleo, Role.CONTRIBUTOR, wording("Nobody paid."), NOW))
                .isInstanceOf(Forbidden.class);
        assertThat(claim.edit(eve, Role.EDITOR, wording("Nobody paid."), NOW).statement())
                .isEqualTo("Nobody paid.");
    }

    @Test
    @DisplayName("CL5 once the debate is open, only editors edit it")
    void isEditedByEditorsUnderDebate() {
        claim.openDebate();

        assertThatThrownBy(() -> claim.edit(ben, Role.CONTRIBUTOR, wording("Nobody paid."), NOW))
                .isInstanceOf(Forbidden.class)
                .hasMessageContaining("Once the debate is open");
        assertThat(claim.edit(eve, Role.EDITOR, wording("Nobody paid."), NOW)
                        .object()
                        .version())
                .isEqualTo(3);
    }

    @Test
    @DisplayName("CL6 the debate is opened once")
    void opensItsDebateOnce() {
        assertThat(claim.openDebate().object().version()).isEqualTo(2);
        assertThatThrownBy(claim::openDebate).isInstanceOf(DebateAlreadyOpen.class);
    }

    @Test
    @DisplayName("CL7 its author can withdraw it, and no more")
    void isWithdrawnByItsAuthor() {
        assertThatThrownBy(() -> claim.close(ben, Role.CONTRIBUTOR, closing(ClosingCode.DUPLICATE)))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> claim.close(cleo, Role.CONTRIBUTOR, closing(ClosingCode.WITHDRAWN)))
                .isInstanceOf(Forbidden.class);
        assertThat(claim.close(ben, Role.CONTRIBUTOR, closing(ClosingCode.WITHDRAWN))
                        .code())
                .isEqualTo(ClosingCode.WITHDRAWN);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("CL7 an editor closes it for any reason")
    void isClosedByEditors(ClosingCode code) {
        claim.close(eve, Role.EDITOR, closing(code));

        assertThat(claim.view().state()).isEqualTo(State.CLOSED);
        assertThat(claim.view().closing()).isEqualTo(new ClaimView.Closing(code, "Nobody kept a record."));
    }

    @Test
    @DisplayName("CL8 a closed claim rests")
    void restsWhileClosed() {
        claim.close(eve, Role.EDITOR, closing(ClosingCode.OUT_OF_SCOPE));

        assertThatThrownBy(() -> claim.edit(eve, Role.OWNER, wording("Nobody paid."), NOW))
                .isInstanceOf(ClaimClosed.class);
        assertThatThrownBy(() -> claim.addOccurrence(ben, Ids.next())).isInstanceOf(ClaimClosed.class);
        assertThatThrownBy(() -> claim.removeOccurrence(ben, Role.OWNER, annotation))
                .isInstanceOf(ClaimClosed.class);
        assertThatThrownBy(claim::openDebate).isInstanceOf(ClaimClosed.class);
        assertThatThrownBy(() -> claim.close(eve, Role.EDITOR, closing(ClosingCode.DUPLICATE)))
                .isInstanceOf(ClaimClosed.class);
        assertThatThrownBy(claim::mustNotBeClosed).isInstanceOf(ClaimClosed.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"OPEN", "UNDER_DEBATE", "IN_REVIEW"})
    @DisplayName("CL9 opened again, it is where it was")
    void comesBackToTheStateItHad(State before) {
        if (before != State.OPEN) {
            claim.openDebate();
        }
        if (before == State.IN_REVIEW) {
            claim.sendToReview();
        }
        claim.close(eve, Role.EDITOR, closing(ClosingCode.NOT_CHECKABLE));

        var reopened = claim.reopen("A record was found.");

        assertThat(reopened.state()).isEqualTo(before);
        assertThat(claim.view().state()).isEqualTo(before);
        assertThat(claim.view().closing()).isNull();
    }

    @Test
    @DisplayName("CL9 what is not closed cannot be opened again")
    void refusesToReopenWhatIsOpen() {
        assertThatThrownBy(() -> claim.reopen("Why not?")).isInstanceOf(ClaimNotClosed.class);
    }

    @Test
    @DisplayName("CL3 a claim has at most 200 occurrences")
    void refusesTooManyOccurrences() {
        for (var i = 1; i < Claim.MOST_OCCURRENCES; i++) {
            claim.addOccurrence(cleo, Ids.next());
        }

        assertThatThrownBy(() -> claim.addOccurrence(cleo, Ids.next())).isInstanceOf(TooManyOccurrences.class);
    }

    @Test
    @DisplayName("CL4 who added an occurrence takes it back, or an editor")
    void givesOccurrencesBackToWhoAddedThem() {
        var added = Ids.next();
        claim.addOccurrence(cleo, added);

        assertThatThrownBy(() -> claim.removeOccurrence(ben, Role.CONTRIBUTOR, added))
                .isInstanceOf(Forbidden.class);
        assertThat(claim.removeOccurrence(cleo, Role.CONTRIBUTOR, added).annotation())
                .isEqualTo(added);
        assertThatThrownBy(() -> claim.removeOccurrence(eve, Role.EDITOR, added))
                .isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("CL4 the last occurrence stays")
    void keepsItsLastOccurrence() {
        assertThatThrownBy(() -> claim.removeOccurrence(ben, Role.CONTRIBUTOR, annotation))
                .isInstanceOf(LastOccurrence.class);
    }

    @Test
    @DisplayName(
            "CL23 with the editors or decided, a claim is neither merged, nor merged into, nor split, nor rejoined")
    void isNotReshapedWithTheEditors() {
        var other =
                new Claim(Ids.next(), claim.investigation, ben, NOW, wording("Somebody paid."), List.of(Ids.next()));
        claim.openDebate();
        claim.sendToReview();
        for (var decided : List.of(false, true)) {
            if (decided) {
                claim.decide();
            }
            assertThatThrownBy(() -> claim.merge(other, "The same.")).isInstanceOf(ClaimSettled.class);
            assertThatThrownBy(() -> other.merge(claim, "The same.")).isInstanceOf(ClaimSettled.class);
            assertThatThrownBy(() -> claim.rejoin(other, "One after all.")).isInstanceOf(ClaimSettled.class);
            assertThatThrownBy(() -> other.rejoin(claim, "One after all.")).isInstanceOf(ClaimSettled.class);
            assertThatThrownBy(() -> claim.split(Ids.next(), eve, NOW, wording("Else."), List.of(annotation)))
                    .isInstanceOf(ClaimSettled.class);
            assertThat(other.state).isEqualTo(State.OPEN);
            assertThat(other.occurrences).hasSize(1);
        }
        assertThatThrownBy(claim::mustNotBeSettled).isInstanceOf(ClaimDecided.class);
    }

    @Test
    @DisplayName("CL23 while its blind round runs, a claim is neither merged nor rejoined")
    void isNotMergedInABlindRound() {
        var other =
                new Claim(Ids.next(), claim.investigation, ben, NOW, wording("Somebody paid."), List.of(Ids.next()));
        claim.beginBlindRound();
        assertThatThrownBy(() -> claim.merge(other, "The same.")).isInstanceOf(BlindRoundRunning.class);
        assertThatThrownBy(() -> claim.rejoin(other, "One after all.")).isInstanceOf(BlindRoundRunning.class);
        assertThat(claim.state).isEqualTo(State.OPEN);
        assertThat(claim.occurrences).hasSize(1);
        assertThat(other.occurrences).hasSize(1);
    }

    private static EditClaim wording(String statement) {
        return new EditClaim(statement, "A mayor", "2024-05", Materiality.HIGH, List.of(" money ", "money"));
    }

    private static CloseClaim closing(ClosingCode code) {
        return new CloseClaim(code, "Nobody kept a record.");
    }
}
