package org.substantiate.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.substantiate.Newsroom;
import org.substantiate.document.AddDocument;
import org.substantiate.document.Documents;
import org.substantiate.event.Actor;
import org.substantiate.problem.AlreadyWithdrawn;
import org.substantiate.problem.Forbidden;
import org.substantiate.problem.IfMatch;
import org.substantiate.problem.Invalid;
import org.substantiate.problem.NotFound;
import org.substantiate.problem.Stale;

@QuarkusTest
class AnnotationsTest {

    private static final String TEXT = "الصور 🗞️ appeared overnight. Who paid?";

    @Inject
    Newsroom newsroom;

    @Inject
    Documents documents;

    @Inject
    Annotations annotations;

    private Newsroom.Team team;
    private UUID document;
    private UUID revision;

    @BeforeEach
    void aTextLiesOnTheTable() {
        team = newsroom.team();
        documents.add(
                team.ada(),
                team.investigation(),
                new AddDocument(null, null, null, TEXT, null, null, null, null, null, null));
        var item = documents.list(team.ada(), team.investigation()).items().get(0);
        document = item.id();
        revision = item.revision().id();
    }

    @Test
    @DisplayName("AN1 an annotation is kept and told as it was made")
    void keepsAndTellsTheSame() {
        var answer = annotations.create(team.ben(), team.investigation(), comment("Which *ones*?"));

        assertThat(list())
                .containsExactly(new AnnotationView(
                        answer.object().id(),
                        1,
                        document,
                        revision,
                        0,
                        8,
                        new Quote("الصور 🗞️", "", " appeared overnight. Who paid?"),
                        Motivation.COMMENTING,
                        "Which *ones*?",
                        List.of("who paid"),
                        team.ben().account(),
                        Instant.parse(newsroom.entry(answer, 0).at("/at").asText()),
                        null,
                        false));
        assertThat(newsroom.log(team)).containsExactly("document.added", "annotation.created");
    }

    @Test
    @DisplayName("AN7 AN9 its creator edits it, then withdraws it; the list holds it still")
    void isEditedAndWithdrawn() {
        var id = made();
        annotations.edit(team.ben(), team.investigation(), id, seen(1), new EditAnnotation("All of them.", null));
        annotations.withdraw(team.ben(), team.investigation(), id, seen(2));

        assertThat(list())
                .singleElement()
                .extracting(
                        AnnotationView::version, AnnotationView::body, AnnotationView::tags, AnnotationView::withdrawn)
                .containsExactly(3L, "All of them.", List.of(), true);
        assertThat(newsroom.log(team)).endsWith("annotation.created", "annotation.edited", "annotation.withdrawn");
    }

    @Test
    @DisplayName("LG4 a refused change leaves neither a row nor an entry")
    void refusedChangesLeaveNothing() {
        var id = made();
        var before = list();

        assertThatThrownBy(() -> edit(team.editor(), id, 1)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> edit(team.stranger(), id, 1)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> edit(team.ben(), id, 2)).isInstanceOf(Stale.class);
        assertThatThrownBy(() -> annotations.edit(
                        team.ben(), team.investigation(), id, seen(1), new EditAnnotation(null, List.of("a"))))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> annotations.create(
                        team.ben(),
                        team.investigation(),
                        new CreateAnnotation(target(), Motivation.TAGGING, "No tag", List.of())))
                .isInstanceOf(Invalid.class);

        assertThat(list()).isEqualTo(before);
        assertThat(newsroom.log(team)).endsWith("document.added", "annotation.created");
    }

    @Test
    @DisplayName("AN7 what is withdrawn is neither edited nor withdrawn again")
    void restsWhenWithdrawn() {
        var id = made();
        annotations.withdraw(team.ben(), team.investigation(), id, seen(1));

        assertThatThrownBy(() -> edit(team.ben(), id, 2)).isInstanceOf(AlreadyWithdrawn.class);
        assertThatThrownBy(() -> annotations.withdraw(team.ben(), team.investigation(), id, seen(2)))
                .isInstanceOf(AlreadyWithdrawn.class);
    }

    @Test
    @DisplayName("AN8 an occurrence is neither made nor taken back here")
    void leavesOccurrencesToTheirClaim() {
        assertThatThrownBy(() -> annotations.create(
                        team.ben(),
                        team.investigation(),
                        new CreateAnnotation(target(), Motivation.IDENTIFYING, null, null)))
                .isInstanceOf(Invalid.class);
    }

    @Test
    @DisplayName("HT1 a document of another investigation has no annotations here")
    void findsNothingOfAnotherInvestigation() {
        var id = made();
        var others = newsroom.team();

        assertThatThrownBy(() -> annotations.list(others.ben(), others.investigation(), document))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> annotations.create(others.ben(), others.investigation(), comment("Hello?")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> annotations.withdraw(others.ben(), others.investigation(), id, seen(1)))
                .isInstanceOf(NotFound.class);
    }

    private UUID made() {
        return annotations
                .create(team.ben(), team.investigation(), comment("Which ones?"))
                .object()
                .id();
    }

    private void edit(Actor actor, UUID id, long version) {
        annotations.edit(actor, team.investigation(), id, seen(version), new EditAnnotation("All of them.", null));
    }

    private Target target() {
        return new Target(revision, 0, 8, "الصور 🗞️");
    }

    private CreateAnnotation comment(String body) {
        return new CreateAnnotation(target(), Motivation.COMMENTING, body, List.of("who\npaid"));
    }

    private static IfMatch seen(long version) {
        return new IfMatch(version);
    }

    private List<AnnotationView> list() {
        return annotations.list(team.reader(), team.investigation(), document).items();
    }
}
