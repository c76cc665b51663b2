package org.substantiate.debate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.substantiate.Newsroom;
import org.substantiate.annotation.Target;
import org.substantiate.claim.Claims;
import org.substantiate.claim.CloseClaim;
import org.substantiate.claim.ClosingCode;
import org.substantiate.claim.Materiality;
import org.substantiate.claim.RaiseClaim;
import org.substantiate.document.AddDocument;
import org.substantiate.document.Documents;
import org.substantiate.event.Actor;
import org.substantiate.problem.AlreadyWithdrawn;
import org.substantiate.problem.Forbidden;
import org.substantiate.problem.IfMatch;
import org.substantiate.problem.NotFound;
import org.substantiate.problem.Stale;
import org.substantiate.problem.VersionRequired;

@QuarkusTest
class ArgumentsTest {

    @Inject
    Newsroom newsroom;

    @Inject
    Documents documents;

    @Inject
    Claims claims;

    @Inject
    Arguments arguments;

    private Newsroom.Team team;
    private UUID claim;

    @BeforeEach
    void aClaimIsRaised() {
        team = newsroom.team();
        claim = claim(team);
    }

    @Test
    @DisplayName("CL13 a contributor comments on a claim, and all read it")
    void isReadByAll() {
        var answer =
                arguments.make(team.ben(), team.investigation(), claim, new MakeArgument("Cash has *no* name on it."));

        assertThat(newsroom.log(team)).endsWith("claim.raised", "argument.made");
        assertThat(all())
                .containsExactly(new ArgumentView(
                        answer.object().id(),
                        1,
                        claim,
                        null,
                        Stance.COMMENT,
                        "Cash has *no* name on it.",
                        List.of(),
                        team.ben().account(),
                        all().get(0).madeAt(),
                        null,
                        false,
                        null,
                        null));
        refuses(Forbidden.class, () -> make(team.reader(), claim));
    }

    @Test
    @DisplayName("CL13 a closed claim is commented on as well, and comments under it can be changed")
    void goesOnUnderAClosedClaim() {
        var before = make(team.ben(), claim);
        claims.close(
                team.editor(),
                team.investigation(),
                claim,
                seen(1),
                new CloseClaim(ClosingCode.NOT_CHECKABLE, "Nobody kept a record."));

        make(team.cleo(), claim);
        edit(team.ben(), before, seen(1));
        withdraw(team.ben(), before, seen(2));

        assertThat(newsroom.log(team))
                .endsWith("claim.closed", "argument.made", "argument.edited", "argument.withdrawn");
    }

    @Test
    @DisplayName("CL12 who wrote it changes and withdraws it, once; it stays to be seen as it was")
    void staysAsItWasWithdrawn() {
        var argument = make(team.ben(), claim);
        edit(team.ben(), argument, seen(1));
        withdraw(team.ben(), argument, seen(2));

        refuses(AlreadyWithdrawn.class, () -> edit(team.ben(), argument, seen(3)));
        refuses(AlreadyWithdrawn.class, () -> withdraw(team.ben(), argument, seen(3)));

        assertThat(all())
                .extracting(ArgumentView::version, ArgumentView::body, ArgumentView::withdrawn)
                .containsExactly(tuple(3L, "In other words.", true));
    }

    @Test
    @DisplayName("CL12 nobody else changes or withdraws it, not even the owner")
    void belongsToWhoWroteIt() {
        var argument = make(team.ben(), claim);

        for (var other : List.of(team.cleo(), team.editor(), team.owner())) {
            refuses(Forbidden.class, () -> edit(other, argument, seen(1)));
            refuses(Forbidden.class, () -> withdraw(other, argument, seen(1)));
        }
    }

    @Test
    @DisplayName("HT4 a change names the version that its author saw")
    void refusesAChangeOfAnotherVersion() {
        var argument = make(team.ben(), claim);

        refuses(VersionRequired.class, () -> edit(team.ben(), argument, null));
        refuses(Stale.class, () -> edit(team.ben(), argument, seen(2)));
        refuses(Stale.class, () -> withdraw(team.ben(), argument, seen(7)));
    }

    @Test
    @DisplayName("HT1 what belongs to another investigation is not there")
    void findsNothingOfAnotherInvestigation() {
        var others = newsroom.team();
        var foreign = claim(others);
        var argument = make(team.ben(), claim);

        refuses(NotFound.class, () -> make(team.ben(), foreign));
        refuses(NotFound.class, () -> make(team.stranger(), claim));
        assertThatThrownBy(() -> arguments.withdraw(others.ben(), others.investigation(), argument, seen(1)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> arguments.list(team.stranger(), team.investigation()))
                .isInstanceOf(NotFound.class);
    }

    /** It is refused, and nothing has happened. */
    private void refuses(Class<? extends Throwable> refusal, Runnable command) {
        var before = newsroom.log(team);
        assertThatThrownBy(command::run).isInstanceOf(refusal);
        assertThat(newsroom.log(team)).isEqualTo(before);
    }

    private UUID claim(Newsroom.Team of) {
        documents.add(
                of.ben(),
                of.investigation(),
                new AddDocument("Posters", null, null, "Posters appeared.", null, null, null, null, null, null));
        var revision = documents
                .list(of.ben(), of.investigation())
                .items()
                .get(0)
                .revision()
                .id();
        var raise = new RaiseClaim(
                "A state paid.", null, null, Materiality.LOW, null, List.of(new Target(revision, 0, 7, "Posters")));
        return claims.raise(of.ben(), of.investigation(), raise).object().id();
    }

    private UUID make(Actor actor, UUID about) {
        return arguments
                .make(actor, team.investigation(), about, new MakeArgument("Cash has no name on it."))
                .object()
                .id();
    }

    private void edit(Actor actor, UUID argument, @Nullable IfMatch seen) {
        arguments.edit(actor, team.investigation(), argument, seen, new EditArgument("In other words."));
    }

    private void withdraw(Actor actor, UUID argument, @Nullable IfMatch seen) {
        arguments.withdraw(actor, team.investigation(), argument, seen);
    }

    private static IfMatch seen(long version) {
        return new IfMatch(version);
    }

    private List<ArgumentView> all() {
        return arguments.list(team.reader(), team.investigation()).items();
    }
}
