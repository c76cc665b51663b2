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

/** What a claim of interference consists of, and what was found about each. */
@QuarkusTest
class ElementsTest {

    @Inject
    Newsroom newsroom;

    @Inject
    Claimed claimed;

    @Inject
    Claims claims;

    @Inject
    Elements elements;

    private Newsroom.Team team;
    private UUID claim;

    @BeforeEach
    void aClaimIsRaised() {
        team = newsroom.team();
        claim = claimed.claim(team, "A state paid.", 1);
    }

    @Test
    @DisplayName("CL20 a contributor says what a claim alleges in each respect, each once")
    void consistsOfElements() {
        var actor = add(team.ben(), ElementKind.ACTOR, "A state");
        add(team.cleo(), ElementKind.INTENT, "To divide");

        assertThat(all())
                .extracting(ElementView::kind, ElementView::text)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(ElementKind.ACTOR, "A state"),
                        org.assertj.core.api.Assertions.tuple(ElementKind.INTENT, "To divide"));
        refuses(ElementAlreadyThere.class, () -> add(team.cleo(), ElementKind.ACTOR, "Another state"));
        refuses(Forbidden.class, () -> add(team.reader(), ElementKind.EFFECT, "Riots"));
        refuses(NotFound.class, () -> add(team.stranger(), ElementKind.EFFECT, "Riots"));

        elements.edit(team.cleo(), team.investigation(), actor, seen(1), new EditElement("A neighbour"));
        refuses(
                Stale.class,
                () -> elements.edit(team.cleo(), team.investigation(), actor, seen(1), new EditElement("A foe")));
        elements.remove(team.cleo(), team.investigation(), actor, seen(2));
        assertThat(all()).extracting(ElementView::kind).containsExactly(ElementKind.INTENT);
        add(team.ben(), ElementKind.ACTOR, "A state");
    }

    @Test
    @DisplayName("CL21 an editor sets a finding and takes it back; other words are not assessed")
    void isFound() {
        var element = add(team.ben(), ElementKind.FOREIGN_LINK, "On orders from abroad");
        refuses(Forbidden.class, () -> find(team.ben(), element, 1, Finding.REFUTED));

        find(team.editor(), element, 1, Finding.UNSUBSTANTIATED);
        assertThat(all().get(0).found())
                .isEqualTo(new ElementView.Found(
                        Finding.UNSUBSTANTIATED,
                        "No trace of an order.",
                        team.editor().account(),
                        all().get(0).found().at()));
        refuses(Forbidden.class, () -> elements.remove(team.ben(), team.investigation(), element, seen(2)));

        elements.edit(team.ben(), team.investigation(), element, seen(2), new EditElement("With money from abroad"));
        assertThat(all().get(0).found()).isNull();

        find(team.editor(), element, 3, Finding.SUBSTANTIATED);
        elements.find(team.editor(), team.investigation(), element, seen(4), new FindOnElement(null, null));
        assertThat(all().get(0).found()).isNull();
    }

    @Test
    @DisplayName("CL20 what is closed keeps its elements as they are")
    void restsWithItsClaim() {
        var element = add(team.ben(), ElementKind.ACTOR, "A state");
        claims.close(
                team.editor(),
                team.investigation(),
                claim,
                seen(1),
                new CloseClaim(ClosingCode.OUT_OF_SCOPE, "Not ours."));

        refuses(ClaimClosed.class, () -> add(team.ben(), ElementKind.EFFECT, "Riots"));
        refuses(
                ClaimClosed.class,
                () -> elements.edit(team.ben(), team.investigation(), element, seen(1), new EditElement("Nobody")));
        refuses(ClaimClosed.class, () -> elements.remove(team.editor(), team.investigation(), element, seen(1)));
        refuses(ClaimClosed.class, () -> find(team.editor(), element, 1, Finding.REFUTED));
    }

    @Test
    @DisplayName("HT1 elements of another investigation are not there")
    void findsNothingElsewhere() {
        var others = newsroom.team();
        var foreign = claimed.claim(others, "Elsewhere.", 1);
        var element = elements.add(
                        others.ben(), others.investigation(), foreign, new AddElement(ElementKind.ACTOR, "Somebody"))
                .object()
                .id();
        refuses(
                NotFound.class,
                () -> elements.add(
                        team.ben(), team.investigation(), foreign, new AddElement(ElementKind.ACTOR, "Somebody")));
        refuses(NotFound.class, () -> find(team.editor(), element, 1, Finding.REFUTED));
        refuses(NotFound.class, () -> elements.remove(team.editor(), team.investigation(), element, seen(1)));
    }

    private UUID add(Actor actor, ElementKind kind, String text) {
        return elements.add(actor, team.investigation(), claim, new AddElement(kind, text))
                .object()
                .id();
    }

    private void find(Actor actor, UUID element, long version, Finding finding) {
        elements.find(
                actor,
                team.investigation(),
                element,
                seen(version),
                new FindOnElement(finding, "No trace of an order."));
    }

    private List<ElementView> all() {
        return elements.list(team.reader(), team.investigation()).items();
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
