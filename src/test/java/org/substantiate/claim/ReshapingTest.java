package org.substantiate.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.substantiate.Newsroom;
import org.substantiate.event.Answer;
import org.substantiate.problem.Forbidden;
import org.substantiate.problem.IfMatch;
import org.substantiate.problem.NotFound;
import org.substantiate.problem.Stale;

/** Merging and splitting, and taking both back. */
@QuarkusTest
class ReshapingTest {

    @Inject
    Newsroom newsroom;

    @Inject
    Claimed claimed;

    @Inject
    Claims claims;

    @Inject
    Reshaping reshaping;

    private Newsroom.Team team;
    private UUID one;
    private UUID two;

    @BeforeEach
    void twoClaimsAreRaised() {
        team = newsroom.team();
        one = claimed.claim(team, "A state paid.", 3);
        two = claimed.claim(team, "A state financed it.", 2);
    }

    @Test
    @DisplayName("CL23 a merged claim is closed as a duplicate and points to the one that goes on; nothing moves")
    void mergesClaims() {
        var before = claimed.view(team, two);
        merge(two, one);

        var merged = claimed.view(team, two);
        assertThat(merged.state()).isEqualTo(State.CLOSED);
        assertThat(merged.closing()).isEqualTo(new ClaimView.Closing(ClosingCode.DUPLICATE, "The same."));
        assertThat(merged.mergedInto()).isEqualTo(one);
        assertThat(merged.occurrences()).isEqualTo(before.occurrences());
        assertThat(newsroom.log(team)).endsWith("claim.merged");
    }

    @Test
    @DisplayName("CL23 opening a merged claim again takes the merge back")
    void takesAMergeBack() {
        claims.openDebate(team.ben(), team.investigation(), two, seen(two));
        merge(two, one);
        reopen(two);

        var back = claimed.view(team, two);
        assertThat(back.state()).isEqualTo(State.UNDER_DEBATE);
        assertThat(back.mergedInto()).isNull();
        assertThat(back.closing()).isNull();
    }

    @Test
    @DisplayName("CL23 refuses a merge into itself, in a circle, into or of a closed claim, and by contributors")
    void refusesMerges() {
        refuses(MergedIntoItself.class, () -> merge(one, one));
        refuses(NotFound.class, () -> merge(one, UUID.randomUUID()));
        refuses(NotFound.class, () -> merge(one, claimed.claim(newsroom.team(), "Elsewhere.", 1)));
        refuses(
                Forbidden.class,
                () -> reshaping.merge(
                        team.ben(), team.investigation(), one, seen(one), new MergeClaim(two, "The same.")));
        refuses(
                Stale.class,
                () -> reshaping.merge(
                        team.editor(), team.investigation(), one, new IfMatch(9), new MergeClaim(two, "The same.")));
        var three = claimed.claim(team, "A third.", 1);
        merge(two, one);
        refuses(ClaimClosed.class, () -> merge(two, three));
        refuses(ClaimClosed.class, () -> merge(three, two));
        refuses(MergeInCircle.class, () -> merge(one, two));
        merge(one, three);
        refuses(MergeInCircle.class, () -> merge(three, two));
    }

    @Test
    @DisplayName("CL24 a split takes passages for a claim of its own; one stays")
    void splitsClaims() {
        var all = claimed.view(team, one).occurrences();
        var answer = split(one, all.subList(1, 3));
        var part = claimed.view(team, answer.object().id());

        assertThat(answer.created()).isTrue();
        assertThat(part.occurrences()).isEqualTo(all.subList(1, 3));
        assertThat(part.splitFrom()).isEqualTo(one);
        assertThat(part.state()).isEqualTo(State.OPEN);
        assertThat(part.author()).isEqualTo(team.editor().account());
        assertThat(claimed.view(team, one).occurrences()).isEqualTo(all.subList(0, 1));
        assertThat(newsroom.log(team)).endsWith("claim.raised", "claim.occurrence-removed", "claim.occurrence-removed");
    }

    @Test
    @DisplayName("CL24 refuses a split of all passages, of another claim's, of closed claims, and by contributors")
    void refusesSplits() {
        var all = claimed.view(team, one).occurrences();
        refuses(LastOccurrence.class, () -> split(one, all));
        refuses(NotFound.class, () -> split(one, claimed.view(team, two).occurrences()));
        refuses(
                NotFound.class,
                () -> split(
                        one,
                        List.of(
                                all.get(0),
                                claimed.view(team, two).occurrences().get(0))));
        refuses(
                Forbidden.class,
                () -> reshaping.split(
                        team.ben(),
                        team.investigation(),
                        one,
                        seen(one),
                        new SplitClaim(wording(), all.subList(0, 1))));
        merge(one, two);
        refuses(ClaimClosed.class, () -> split(one, all.subList(0, 1)));
    }

    @Test
    @DisplayName("CL25 what was split goes back where it came from, and cannot be opened again")
    void takesASplitBack() {
        var all = claimed.view(team, one).occurrences();
        var part = split(one, all.subList(1, 3)).object().id();
        rejoin(part);

        assertThat(claimed.view(team, one).occurrences()).isEqualTo(all);
        assertThat(claimed.view(team, part).occurrences()).isEmpty();
        assertThat(claimed.view(team, part).mergedInto()).isEqualTo(one);
        refuses(ClaimRejoined.class, () -> reopen(part));
        refuses(ClaimClosed.class, () -> rejoin(part));
    }

    @Test
    @DisplayName("CL25 refuses to take back what was not split, and into a claim that is closed")
    void refusesRejoining() {
        refuses(ClaimNotSplit.class, () -> rejoin(one));
        var all = claimed.view(team, one).occurrences();
        var part = split(one, all.subList(1, 3)).object().id();
        merge(one, two);
        refuses(ClaimClosed.class, () -> rejoin(part));
        reopen(one);
        rejoin(part);
        assertThat(claimed.view(team, one).occurrences()).isEqualTo(all);
    }

    @ParameterizedTest(name = "CL25 random merges and splits taken back leave everything as it was, seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void leavesEverythingAsItWas(long seed) {
        var random = new Random(seed);
        var started =
                new ArrayList<>(List.of(one, two, claimed.claim(team, "Three.", 4), claimed.claim(team, "Four.", 2)));
        var before = state(Set.copyOf(started));
        var undo = new ArrayDeque<Runnable>();
        for (var step = 0; step < 12; step++) {
            var live = claimed.all(team).stream()
                    .filter(claim -> claim.state() != State.CLOSED)
                    .toList();
            var claim = live.get(random.nextInt(live.size()));
            if (random.nextBoolean() && live.size() > 1) {
                var others = live.stream().filter(one -> !one.equals(claim)).toList();
                merge(claim.id(), others.get(random.nextInt(others.size())).id());
                undo.push(() -> reopen(claim.id()));
            } else if (claim.occurrences().size() > 1) {
                var least = 1 + random.nextInt(claim.occurrences().size() - 1);
                var part = split(
                        claim.id(),
                        claim.occurrences().subList(least, claim.occurrences().size()));
                undo.push(() -> rejoin(part.object().id()));
            }
        }
        undo.forEach(Runnable::run);
        assertThat(state(Set.copyOf(started))).isEqualTo(before);
        assertThat(claimed.all(team).stream().filter(claim -> !started.contains(claim.id())))
                .allSatisfy(part -> assertThat(part.state()).isEqualTo(State.CLOSED));
    }

    private Map<UUID, Object> state(Set<UUID> of) {
        var state = new HashMap<UUID, Object>();
        claimed.all(team).stream()
                .filter(claim -> of.contains(claim.id()))
                .forEach(claim -> state.put(
                        claim.id(),
                        List.of(
                                claim.statement(),
                                claim.state(),
                                claim.round(),
                                claim.occurrences(),
                                String.valueOf(claim.mergedInto()),
                                String.valueOf(claim.closing()))));
        return state.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private void merge(UUID claim, UUID into) {
        reshaping.merge(team.editor(), team.investigation(), claim, seen(claim), new MergeClaim(into, "The same."));
    }

    private Answer split(UUID claim, List<UUID> occurrences) {
        return reshaping.split(
                team.editor(), team.investigation(), claim, seen(claim), new SplitClaim(wording(), occurrences));
    }

    private void rejoin(UUID claim) {
        reshaping.rejoin(team.editor(), team.investigation(), claim, seen(claim), new RejoinClaim("One after all."));
    }

    private void reopen(UUID claim) {
        claims.reopen(team.editor(), team.investigation(), claim, seen(claim), new ReopenClaim("Not the same."));
    }

    private static EditClaim wording() {
        return new EditClaim("Something else.", null, null, Materiality.LOW, null);
    }

    private IfMatch seen(UUID claim) {
        return new IfMatch(claimed.view(team, claim).version());
    }

    /** It is refused, and nothing has happened. */
    private void refuses(Class<? extends Throwable> refusal, Runnable command) {
        var before = newsroom.log(team);
        assertThatThrownBy(command::run).isInstanceOf(refusal);
        assertThat(newsroom.log(team)).isEqualTo(before);
    }
}
