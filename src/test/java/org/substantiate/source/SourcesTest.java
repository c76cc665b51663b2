package org.substantiate.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.substantiate.Newsroom;
import org.substantiate.problem.Forbidden;
import org.substantiate.problem.IfMatch;
import org.substantiate.problem.NotFound;
import org.substantiate.problem.Stale;
import org.substantiate.problem.VersionRequired;

@QuarkusTest
class SourcesTest {

    @Inject
    Newsroom newsroom;

    @Inject
    Sources sources;

    @Inject
    Origins origins;

    private Newsroom.Team team;
    private UUID bill;

    @BeforeEach
    void aSourceIsFound() {
        team = newsroom.team();
        var work = new DescribeSource(null, "City archive, box 7", "The printer's bill", null, null, null);
        bill = sources.add(team.ben(), team.investigation(), work).object().id();
    }

    @Test
    @DisplayName("CL30 reliability is graded by every contributor, says who and why, and can be taken back")
    void isGraded() {
        grade(Reliability.B, 1);

        assertThat(view().reliability()).isEqualTo(Reliability.B);
        assertThat(view().graded())
                .extracting(Graded::by, Graded::reason)
                .containsExactly(team.cleo().account(), "Seldom wrong.");

        sources.grade(team.ben(), team.investigation(), bill, new IfMatch(2), new GradeSource(null, null));

        assertThat(view().reliability()).isNull();
        assertThat(view().version()).isEqualTo(3);
        assertThat(newsroom.log(team)).endsWith("source.graded", "source.graded");
    }

    @Test
    @DisplayName("CL30 readers and strangers grade nothing, and nobody a version that they have not seen")
    void refusesToBeGraded() {
        var grade = new GradeSource(Reliability.A, null);
        var i = team.investigation();
        refuses(Forbidden.class, () -> sources.grade(team.reader(), i, bill, new IfMatch(1), grade));
        refuses(NotFound.class, () -> sources.grade(team.stranger(), i, bill, new IfMatch(1), grade));
        refuses(NotFound.class, () -> sources.grade(team.ben(), i, UUID.randomUUID(), new IfMatch(1), grade));
        refuses(VersionRequired.class, () -> sources.grade(team.ben(), i, bill, null, grade));
        refuses(Stale.class, () -> sources.grade(team.ben(), i, bill, new IfMatch(2), grade));
    }

    @Test
    @DisplayName("CL32 an origin has a name of its own within its investigation, and every contributor names it better")
    void originsAreNamed() {
        var i = team.investigation();
        var leak =
                origins.name(team.ben(), i, new NameOrigin("The leak")).object().id();
        var others = newsroom.team();
        origins.name(others.ben(), others.investigation(), new NameOrigin("The leak"));
        var other =
                origins.name(team.cleo(), i, new NameOrigin("A cable")).object().id();

        refuses(OriginAlreadyNamed.class, () -> origins.name(team.ben(), i, new NameOrigin("the LEAK")));
        refuses(
                OriginAlreadyNamed.class,
                () -> origins.rename(team.ben(), i, other, new IfMatch(1), new NameOrigin("The leak")));
        refuses(Stale.class, () -> origins.rename(team.ben(), i, other, new IfMatch(2), new NameOrigin("The cable")));
        refuses(Forbidden.class, () -> origins.name(team.reader(), i, new NameOrigin("Another")));

        origins.rename(team.cleo(), i, leak, new IfMatch(1), new NameOrigin("THE leak"));

        assertThat(origins.list(team.reader(), i).items())
                .extracting(OriginView::name)
                .containsExactly("THE leak", "A cable");
    }

    private void grade(Reliability reliability, long version) {
        sources.grade(
                team.cleo(),
                team.investigation(),
                bill,
                new IfMatch(version),
                new GradeSource(reliability, "Seldom wrong."));
    }

    private SourceView view() {
        return sources.list(team.reader(), team.investigation()).items().get(0);
    }

    private void refuses(Class<? extends Throwable> refusal, Runnable command) {
        var before = newsroom.log(team);
        assertThatThrownBy(command::run).isInstanceOf(refusal);
        assertThat(newsroom.log(team)).isEqualTo(before);
    }
}
