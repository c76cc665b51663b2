package org.substantiate.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.substantiate.Newsroom;
import org.substantiate.claim.Confidence;
import org.substantiate.claim.State;
import org.substantiate.claim.VerdictValue;
import org.substantiate.event.Actor;
import org.substantiate.problem.Forbidden;

@QuarkusTest
class ReviewsTest {

    @Inject
    Newsroom newsroom;

    @Inject
    Bench bench;

    @Inject
    Reviews reviews;

    @Inject
    FirstViews firstViews;

    private Newsroom.Team team;

    @BeforeEach
    void aTeamMeets() {
        team = newsroom.team();
    }

    @Test
    @DisplayName("CL74 without its quorum a claim is not sent to review, and the refusal counts")
    void asksForAQuorum() {
        var claim = bench.debated(team);
        bench.attached(team, team.ben(), claim);
        var entries = newsroom.log(team);

        assertThatThrownBy(() -> send(team.cleo(), claim, new SendToReview(null, null)))
                .isInstanceOfSatisfying(
                        QuorumMissing.class,
                        missing -> assertThat(missing.members()).containsEntry("count", "0/2"));

        assertThat(bench.claim(team, claim).state()).isEqualTo(State.UNDER_DEBATE);
        assertThat(newsroom.log(team)).isEqualTo(entries);
    }

    @Test
    @DisplayName("CL74 with its quorum of members other than its author, a claim goes to review")
    void takesAQuorum() {
        var claim = bench.debated(team);
        bench.attached(team, team.ben(), claim);
        bench.assess(team, team.ben(), claim, VerdictValue.REFUTED);
        bench.assess(team, team.cleo(), claim, VerdictValue.REFUTED);
        assertThatThrownBy(() -> send(team.cleo(), claim, new SendToReview(null, null)))
                .isInstanceOf(QuorumMissing.class);
        bench.assess(team, team.owner(), claim, VerdictValue.UNRESOLVED);

        send(team.cleo(), claim, new SendToReview(null, null));

        assertThat(bench.claim(team, claim).state()).isEqualTo(State.IN_REVIEW);
    }

    @Test
    @DisplayName("CL75 with its quorum and without evidence, somebody says where it was searched for")
    void asksForEvidence() {
        var claim = bench.debated(team);
        bench.assess(team, team.cleo(), claim, VerdictValue.UNSUBSTANTIATED);
        bench.assess(team, team.owner(), claim, VerdictValue.UNSUBSTANTIATED);

        assertThatThrownBy(() -> send(team.cleo(), claim, new SendToReview(null, null)))
                .isInstanceOf(EvidenceMissing.class);
        send(team.cleo(), claim, new SendToReview("The archives of the port.", null));

        assertThat(bench.claim(team, claim).state()).isEqualTo(State.IN_REVIEW);
    }

    @Test
    @DisplayName("CL76 an editor overrides what is missing, and the entry says what and why")
    void isOverriddenByEditors() {
        var claim = bench.debated(team);

        assertThatThrownBy(() -> send(team.cleo(), claim, new SendToReview(null, "I am in a hurry.")))
                .isInstanceOf(Forbidden.class);
        var answer = send(team.editor(), claim, new SendToReview(null, "The paper goes to print."));

        assertThat(newsroom.log(team)).endsWith("review.sent", "claim.sent-to-review");
        var data = newsroom.entry(answer, 0).at("/data");
        assertThat(data.at("/overridden")).hasToString("[\"QUORUM\",\"EVIDENCE\"]");
        assertThat(data.at("/override").asText()).isEqualTo("The paper goes to print.");
        var sent = only().sent();
        assertThat(sent).isNotNull();
        assertThat(sent.override()).isEqualTo("The paper goes to print.");
    }

    @Test
    @DisplayName("CL77 an editor returns a claim with a comment and tasks, which stay to be seen until it comes again")
    void returnsToTheTeam() {
        var claim = bench.inReview(team);

        reviews.giveBack(
                team.owner(),
                team.investigation(),
                claim,
                bench.version(team, claim),
                new ReturnToTeam("Who printed them?", List.of("Ask the\n printer", "Find a receipt")));

        assertThat(newsroom.log(team)).endsWith("review.returned", "claim.returned-to-team");
        assertThat(bench.claim(team, claim).state()).isEqualTo(State.UNDER_DEBATE);
        var returned = only().returned();
        assertThat(returned).isNotNull();
        assertThat(returned.tasks()).containsExactly("Ask the printer", "Find a receipt");
        assertThat(returned.by()).isEqualTo(team.owner().account());

        send(team.editor(), claim, new SendToReview(null, "Asked."));
        assertThat(only().returned()).isNull();
    }

    @Test
    @DisplayName("CL94 a first view is an editor's own, noted once a round, and in no log")
    void keepsFirstViewsApart() {
        var claim = bench.inReview(team);
        var entries = newsroom.log(team);
        var view = new NoteFirstView(VerdictValue.REFUTED, Confidence.LOW, "A hunch.");

        firstViews.note(team.editor(), team.investigation(), claim, view);

        assertThat(firstViews.own(team.editor(), team.investigation()).items())
                .extracting(NotedView::claim, NotedView::value, NotedView::note)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(claim, VerdictValue.REFUTED, "A hunch."));
        assertThat(firstViews.own(team.owner(), team.investigation()).items()).isEmpty();
        assertThatThrownBy(() -> firstViews.own(team.ben(), team.investigation()))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> firstViews.note(team.editor(), team.investigation(), claim, view))
                .isInstanceOf(FirstViewNoted.class);
        assertThat(newsroom.log(team)).isEqualTo(entries);
    }

    private CaseView only() {
        var cases = reviews.list(team.reader(), team.investigation()).items();
        assertThat(cases).hasSize(1);
        return cases.get(0);
    }

    private org.substantiate.event.Answer send(Actor actor, UUID claim, SendToReview command) {
        return reviews.send(actor, team.investigation(), claim, bench.version(team, claim), command);
    }
}
