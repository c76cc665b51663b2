package org.substantiate.claim;

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
import org.substantiate.event.Actor;
import org.substantiate.problem.Forbidden;
import org.substantiate.problem.IfMatch;
import org.substantiate.problem.NotFound;
import org.substantiate.problem.Stale;

/** How claims stand to each other. */
@QuarkusTest
class ClaimLinksTest {

    @Inject
    Newsroom newsroom;

    @Inject
    Claimed claimed;

    @Inject
    ClaimLinks links;

    private Newsroom.Team team;
    private UUID one;
    private UUID two;
    private UUID three;

    @BeforeEach
    void threeClaimsAreRaised() {
        team = newsroom.team();
        one = claimed.claim(team, "A state paid for everything.", 1);
        two = claimed.claim(team, "A state paid for the posters.", 1);
        three = claimed.claim(team, "A state paid for one poster.", 1);
    }

    @Test
    @DisplayName("CL22 a link is suggested by one person and confirmed or declined by another, or by an editor")
    void isConfirmedBySomebodyElse() {
        var link = suggest(team.ben(), LinkKind.VARIANT_OF, one, two);
        refuses(Forbidden.class, () -> links.confirm(team.ben(), team.investigation(), link, seen(1)));
        refuses(Forbidden.class, () -> links.decline(team.ben(), team.investigation(), link, seen(1)));
        refuses(Forbidden.class, () -> links.confirm(team.reader(), team.investigation(), link, seen(1)));
        refuses(Stale.class, () -> links.confirm(team.cleo(), team.investigation(), link, seen(2)));
        links.confirm(team.cleo(), team.investigation(), link, seen(1));
        assertThat(states()).containsExactly(LinkState.CONFIRMED);

        refuses(LinkSettled.class, () -> links.decline(team.editor(), team.investigation(), link, seen(2)));
        refuses(Forbidden.class, () -> links.withdraw(team.ben(), team.investigation(), link, seen(2)));
        links.withdraw(team.editor(), team.investigation(), link, seen(2));
        refuses(LinkSettled.class, () -> links.withdraw(team.editor(), team.investigation(), link, seen(3)));

        var own = suggest(team.editor(), LinkKind.CONTRADICTS, one, two);
        links.confirm(team.editor(), team.investigation(), own, seen(1));
        assertThat(states()).containsExactly(LinkState.WITHDRAWN, LinkState.CONFIRMED);
    }

    @Test
    @DisplayName("CL22 two claims are linked once at a time, whichever way round")
    void isThereOnce() {
        var link = suggest(team.ben(), LinkKind.SAME_AS, one, two);
        refuses(LinkAlreadyThere.class, () -> suggest(team.cleo(), LinkKind.SAME_AS, one, two));
        refuses(LinkAlreadyThere.class, () -> suggest(team.cleo(), LinkKind.CONTRADICTS, two, one));
        refuses(LinkToItself.class, () -> suggest(team.cleo(), LinkKind.SAME_AS, one, one));
        links.decline(team.cleo(), team.investigation(), link, seen(1));
        suggest(team.cleo(), LinkKind.CONTRADICTS, two, one);
    }

    @Test
    @DisplayName("CL22 a link that would make a claim broader than itself is refused, also by a detour")
    void refusesCircles() {
        var first = suggest(team.ben(), LinkKind.BROADER_THAN, one, two);
        links.confirm(team.cleo(), team.investigation(), first, seen(1));
        var second = suggest(team.ben(), LinkKind.BROADER_THAN, two, three);
        refuses(LinkInCircle.class, () -> suggest(team.ben(), LinkKind.BROADER_THAN, three, one));

        suggest(team.ben(), LinkKind.CONTRADICTS, three, one);
        links.withdraw(team.ben(), team.investigation(), second, seen(1));
        assertThat(states()).containsExactly(LinkState.CONFIRMED, LinkState.WITHDRAWN, LinkState.SUGGESTED);
    }

    @Test
    @DisplayName("HT1 claims and links of another investigation are not there")
    void findsNothingElsewhere() {
        var others = newsroom.team();
        var foreign = claimed.claim(others, "Elsewhere.", 1);
        var also = claimed.claim(others, "Elsewhere too.", 1);
        var link = links.suggest(others.ben(), others.investigation(), foreign, new SuggestLink(LinkKind.SAME_AS, also))
                .object()
                .id();
        refuses(NotFound.class, () -> suggest(team.ben(), LinkKind.SAME_AS, one, foreign));
        refuses(NotFound.class, () -> suggest(team.ben(), LinkKind.SAME_AS, foreign, one));
        refuses(NotFound.class, () -> links.confirm(team.editor(), team.investigation(), link, seen(1)));
        refuses(NotFound.class, () -> links.withdraw(team.editor(), team.investigation(), link, seen(1)));
    }

    private UUID suggest(Actor actor, LinkKind kind, UUID from, UUID to) {
        return links.suggest(actor, team.investigation(), from, new SuggestLink(kind, to))
                .object()
                .id();
    }

    private List<LinkState> states() {
        return links.list(team.reader(), team.investigation()).items().stream()
                .map(LinkView::state)
                .toList();
    }

    private static IfMatch seen(long version) {
        return new IfMatch(version);
    }

    private void refuses(Class<? extends Throwable> refusal, Runnable command) {
        var before = newsroom.log(team);
        assertThatThrownBy(command::run).isInstanceOf(refusal);
        assertThat(newsroom.log(team)).isEqualTo(before);
    }
}
