package org.substantiate.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.substantiate.Newsroom;
import org.substantiate.annotation.AnnotationView;
import org.substantiate.annotation.Annotations;
import org.substantiate.annotation.SelectionMismatch;
import org.substantiate.annotation.Target;
import org.substantiate.document.AddDocument;
import org.substantiate.document.Documents;
import org.substantiate.event.Answer;
import org.substantiate.problem.Forbidden;
import org.substantiate.problem.IfMatch;
import org.substantiate.problem.Invalid;
import org.substantiate.problem.NotFound;
import org.substantiate.problem.Stale;
import org.substantiate.problem.VersionRequired;

@QuarkusTest
class ClaimsTest {

    private static final String TEXT = "Posters appeared overnight. Who paid for the posters? Nobody says.";

    @Inject
    Newsroom newsroom;

    @Inject
    Documents documents;

    @Inject
    Annotations annotations;

    @Inject
    Claims claims;

    private Newsroom.Team team;
    private UUID revision;

    @BeforeEach
    void aTextLiesOnTheTable() {
        team = newsroom.team();
        revision = text(team);
    }

    @Test
    @DisplayName("CL2 raising a claim annotates its occurrences first, then raises it, all in one command")
    void raisesAClaimWithItsOccurrences() {
        var answer = claims.raise(team.ben(), team.investigation(), raise(target(0, 26), target(28, 53)));

        assertThat(newsroom.log(team))
                .containsExactly("document.added", "annotation.created", "annotation.created", "claim.raised");
        var claim = only(team);
        assertThat(claim.id()).isEqualTo(answer.object().id());
        assertThat(claim.occurrences()).containsExactlyElementsOf(ids(annotations()));
        assertThat(claim.state()).isEqualTo(State.OPEN);
        assertThat(claim.author()).isEqualTo(team.ben().account());
        assertThat(claim.raisedAt())
                .hasToString(newsroom.entry(answer, 2).at("/at").asText());
    }

    @Test
    @DisplayName("LG4 a claim with one wrong passage leaves neither a row nor an entry")
    void aRefusedClaimLeavesNothing() {
        var wrong = new Target(revision, 0, 26, "Leaflets appeared overnight");

        assertThatThrownBy(() -> claims.raise(team.ben(), team.investigation(), raise(target(28, 53), wrong)))
                .isInstanceOf(SelectionMismatch.class);

        assertThat(newsroom.log(team)).containsExactly("document.added");
        assertThat(claims.list(team.ben(), team.investigation()).items()).isEmpty();
        assertThat(annotations()).isEmpty();
    }

    @Test
    void refusesTheSamePassageTwice() {
        assertThatThrownBy(() -> claims.raise(team.ben(), team.investigation(), raise(target(0, 26), target(0, 26))))
                .isInstanceOf(Invalid.class);
    }

    @Test
    @DisplayName("CL3 a passage is an occurrence of a claim once")
    void refusesAnOccurrenceItAlreadyHas() {
        var claim = raised();

        assertThatThrownBy(() -> add(claim, target(0, 26))).isInstanceOf(OccurrenceAlreadyThere.class);
    }

    @Test
    @DisplayName("CL4 taking an occurrence back withdraws its annotation, and leaves the claim's version")
    void takesAnOccurrenceBack() {
        var claim = raised();
        var added = add(claim, target(28, 53));
        var annotation =
                UUID.fromString(newsroom.entry(added, 1).at("/data/annotation").asText());

        var answer = claims.removeOccurrence(team.cleo(), team.investigation(), claim, annotation);

        assertThat(newsroom.log(team))
                .endsWith(
                        "annotation.created",
                        "claim.occurrence-added",
                        "annotation.withdrawn",
                        "claim.occurrence-removed");
        assertThat(answer.object().version()).isEqualTo(1);
        assertThat(only(team).occurrences()).hasSize(1).doesNotContain(annotation);
        assertThat(annotations()).extracting(AnnotationView::withdrawn).containsExactly(false, true);
    }

    @Test
    @DisplayName("CL3 a passage that was taken back can become an occurrence again")
    void takesAPassageInAgain() {
        var claim = raised();
        var added = add(claim, target(28, 53));
        var annotation =
                UUID.fromString(newsroom.entry(added, 1).at("/data/annotation").asText());
        claims.removeOccurrence(team.cleo(), team.investigation(), claim, annotation);

        add(claim, target(28, 53));

        assertThat(only(team).occurrences()).hasSize(2);
    }

    @Test
    void goesThroughItsLife() {
        var claim = raised();
        claims.edit(team.ben(), team.investigation(), claim, seen(1), wording("Somebody paid for the posters."));
        claims.openDebate(team.cleo(), team.investigation(), claim, seen(2));
        claims.close(
                team.editor(), team.investigation(), claim, seen(3), new CloseClaim(ClosingCode.DUPLICATE, "As no. 1"));

        assertThat(only(team).closing()).isEqualTo(new ClaimView.Closing(ClosingCode.DUPLICATE, "As no. 1"));

        claims.reopen(team.editor(), team.investigation(), claim, seen(4), new ReopenClaim("It is not."));

        assertThat(only(team))
                .extracting(ClaimView::state, ClaimView::version, ClaimView::statement, ClaimView::closing)
                .containsExactly(State.UNDER_DEBATE, 5L, "Somebody paid for the posters.", null);
        assertThat(newsroom.log(team))
                .endsWith("claim.raised", "claim.edited", "claim.debate-opened", "claim.closed", "claim.reopened");
    }

    @Test
    @DisplayName("HT4 a change names the version that its author saw")
    void refusesAChangeOfAnotherVersion() {
        var claim = raised();

        assertThatThrownBy(() -> edit(claim, null)).isInstanceOf(VersionRequired.class);
        assertThatThrownBy(() -> edit(claim, seen(7)))
                .isInstanceOfSatisfying(
                        Stale.class,
                        stale -> assertThat(stale.members().get("current")).isEqualTo(only(team)));
        assertThat(newsroom.log(team)).endsWith("claim.raised");
    }

    @Test
    @DisplayName("HT1 what belongs to another investigation is not there, in a path or in a body")
    void findsNothingOfAnotherInvestigation() {
        var claim = raised();
        var others = newsroom.team();
        var foreign = text(others);

        assertThatThrownBy(() -> claims.openDebate(others.ben(), others.investigation(), claim, seen(1)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> add(claim, new Target(foreign, 0, 7, "Posters")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> claims.list(team.stranger(), team.investigation()))
                .isInstanceOf(NotFound.class);
        assertThat(newsroom.log(others)).containsExactly("document.added");
    }

    @Test
    void isReadByReadersAndRaisedByContributors() {
        assertThat(claims.list(team.reader(), team.investigation()).items()).isEmpty();
        assertThatThrownBy(() -> claims.raise(team.reader(), team.investigation(), raise(target(0, 26))))
                .isInstanceOf(Forbidden.class);
    }

    private UUID text(Newsroom.Team of) {
        documents.add(
                of.ada(),
                of.investigation(),
                new AddDocument("Posters", null, null, TEXT, null, null, null, null, null, null));
        return documents
                .list(of.ada(), of.investigation())
                .items()
                .get(0)
                .revision()
                .id();
    }

    private Target target(int start, int end) {
        return new Target(revision, start, end, TEXT.substring(start, end));
    }

    private static RaiseClaim raise(Target... occurrences) {
        return new RaiseClaim(
                "A state paid for the posters.",
                "A mayor",
                "2024-05",
                Materiality.HIGH,
                List.of("money"),
                List.of(occurrences));
    }

    private static EditClaim wording(String statement) {
        return new EditClaim(statement, null, null, Materiality.LOW, List.of());
    }

    private UUID raised() {
        return claims.raise(team.ben(), team.investigation(), raise(target(0, 26)))
                .object()
                .id();
    }

    private Answer add(UUID claim, Target target) {
        return claims.addOccurrence(team.cleo(), team.investigation(), claim, new AddOccurrence(target));
    }

    private Answer edit(UUID claim, @Nullable IfMatch seen) {
        return claims.edit(team.ben(), team.investigation(), claim, seen, wording("Somebody paid."));
    }

    private static IfMatch seen(long version) {
        return new IfMatch(version);
    }

    private ClaimView only(Newsroom.Team of) {
        var items = claims.list(of.reader(), of.investigation()).items();
        assertThat(items).hasSize(1);
        return items.get(0);
    }

    private List<AnnotationView> annotations() {
        return annotations.list(team.reader(), team.investigation(), null).items();
    }

    private static List<UUID> ids(List<AnnotationView> views) {
        var ids = new ArrayList<UUID>();
        views.forEach(view -> ids.add(view.id()));
        return ids;
    }
}
