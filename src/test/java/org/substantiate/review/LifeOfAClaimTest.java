package org.substantiate.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.substantiate.Newsroom;
import org.substantiate.claim.Claims;
import org.substantiate.claim.CloseClaim;
import org.substantiate.claim.ClosingCode;
import org.substantiate.claim.EditClaim;
import org.substantiate.claim.Materiality;
import org.substantiate.claim.ReopenClaim;
import org.substantiate.claim.State;
import org.substantiate.event.Actor;
import org.substantiate.problem.Conflict;
import org.substantiate.problem.Refusal;

/** The table in {@code src/docs/spec/claim.md}, walked step by step, and at random. */
@QuarkusTest
class LifeOfAClaimTest {

    private static final String BEFORE = "the state before";

    private static final Map<String, List<String>> TABLE = table();

    @Inject
    Newsroom newsroom;

    @Inject
    Bench bench;

    @Inject
    Claims claims;

    @Inject
    Reviews reviews;

    @Inject
    Verdicts verdicts;

    private Newsroom.Team team;

    @BeforeEach
    void aTeamMeets() {
        team = newsroom.team();
        bench.source(team);
    }

    static Stream<String> steps() {
        return TABLE.keySet().stream();
    }

    @Test
    @DisplayName("CL20 the table has a cell for every state")
    void isWhole() {
        assertThat(TABLE)
                .hasSize(11)
                .allSatisfy((step, cells) -> assertThat(cells).hasSize(1 + State.values().length));
    }

    @ParameterizedTest
    @MethodSource("steps")
    @DisplayName(
            "CL20 each step leads from each state where the table says, for whom it says, or is refused and changes nothing")
    void goesByTheTable(String step) {
        var wrong = new ArrayList<String>();
        for (var state : State.values()) {
            var claim = claimIn(state);
            for (var actor : List.of(team.stranger(), team.reader(), team.cleo(), team.owner(), team.editor())) {
                var cell = TABLE.get(step).get(1 + state.ordinal());
                if (cell.equals("—")) {
                    continue;
                }
                var expected = expected(step, actor, cell, state == State.CLOSED ? State.UNDER_DEBATE : state);
                var before = bench.claim(team, claim);
                var entries = newsroom.log(team).size();

                var outcome = take(step, actor, claim);

                if (!outcome.equals(expected)) {
                    wrong.add(step + " in " + state + ": " + expected + " expected, got " + outcome);
                }
                if (isState(outcome)) {
                    assertThat(newsroom.log(team).size()).isGreaterThan(entries);
                    claim = claimIn(state);
                } else {
                    assertThat(bench.claim(team, claim)).isEqualTo(before);
                    assertThat(newsroom.log(team)).hasSize(entries);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"OPEN", "UNDER_DEBATE", "IN_REVIEW"})
    @DisplayName("CL9 closed and opened again, a claim is where it was")
    void comesBackToWhereItWas(State state) {
        var claim = claimIn(state);
        take("close", team.editor(), claim);

        assertThat(take("open again", team.editor(), claim)).isEqualTo(state.name());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    @DisplayName("CL20 whatever happens in whatever order, the claim and its log are where the table leads")
    void goesByTheTableAtRandom(long seed) {
        var random = new Random(seed);
        var claim = bench.raised(team);
        bench.attached(team, team.ben(), claim);
        var state = State.OPEN;
        var before = State.OPEN;
        var round = 1;
        for (var i = 0; i < 60; i++) {
            var step = List.copyOf(TABLE.keySet()).get(random.nextInt(TABLE.size()));
            var actor = List.of(team.reader(), team.cleo(), team.owner(), team.editor(), team.editor(), team.editor())
                    .get(random.nextInt(6));
            var cell = TABLE.get(step).get(1 + state.ordinal());
            // what somebody asks once, or took back once, is another test's affair
            if (cell.equals("—") || step.equals("ask for reopening") || step.equals("take the verdict back")) {
                continue;
            }
            var expected = expected(step, actor, cell, before);
            var version = bench.claim(team, claim).version();
            var entries = newsroom.log(team).size();

            assertThat(take(step, actor, claim))
                    .as("seed %d, %s in %s", seed, step, state)
                    .isEqualTo(expected);

            if (isState(expected)) {
                if (step.equals("close")) {
                    before = state;
                }
                round += step.equals("reopen") ? 1 : 0;
                state = State.valueOf(expected);
            } else {
                assertThat(newsroom.log(team)).hasSize(entries);
            }
            var now = bench.claim(team, claim);
            assertThat(now.state()).isEqualTo(state);
            assertThat(now.round()).isEqualTo(round);
            assertThat(now.version())
                    .isEqualTo(version + (isState(expected) && !step.equals("attach evidence") ? 1 : 0));
        }
    }

    static Stream<Long> seeds() {
        return Stream.of(1L, 2L, 3L, 20_240_514L);
    }

    // --- steps ---

    /** Takes a step, and says the state it led to, or why it did not. */
    private String take(String step, Actor actor, UUID claim) {
        var i = team.investigation();
        var seen = bench.version(team, claim);
        try {
            switch (step) {
                case "open the debate" -> claims.openDebate(actor, i, claim, seen);
                case "send to review" -> reviews.send(actor, i, claim, seen, new SendToReview(null, override(actor)));
                case "return to the team" ->
                    reviews.giveBack(actor, i, claim, seen, new ReturnToTeam("Who printed them?", List.of()));
                case "decide" -> verdicts.decide(actor, i, claim, seen, Bench.decision());
                case "take the verdict back" -> {
                    var verdict = bench.verdict(team, claim);
                    verdicts.undo(actor, i, verdict.id(), bench.seen(team, claim));
                }
                case "ask for reopening" -> reviews.askToReopen(actor, i, claim, new AskToReopen("A receipt."));
                case "reopen" ->
                    verdicts.reopen(actor, i, claim, seen, new BeginRound(ReopeningTrigger.NEW_EVIDENCE, "A receipt."));
                case "edit" ->
                    claims.edit(
                            actor, i, claim, seen, new EditClaim("Somebody paid.", null, null, Materiality.LOW, null));
                case "close" ->
                    claims.close(actor, i, claim, seen, new CloseClaim(ClosingCode.NOT_CHECKABLE, "No record."));
                case "open again" -> claims.reopen(actor, i, claim, seen, new ReopenClaim("A record was found."));
                case "attach evidence" -> bench.attached(team, actor, claim);
                default -> throw new AssertionError("The table has a step that this test cannot take: " + step);
            }
        } catch (Refusal refusal) {
            return refusal instanceof Conflict conflict
                    ? String.valueOf(conflict.members().get("reason"))
                    : refusal.name();
        }
        return bench.claim(team, claim).state().name();
    }

    /** Nothing is assessed here, so that only who overrides comes through. */
    private String override(Actor actor) {
        return actor.equals(team.cleo()) ? null : "It is wanted today.";
    }

    private String expected(String step, Actor actor, String cell, State before) {
        if (actor.equals(team.stranger())) {
            return "not-found";
        }
        var least = TABLE.get(step).get(0);
        var allowed = switch (least) {
            case "contributor" -> !actor.equals(team.reader());
            case "editor" -> actor.equals(team.editor()) || actor.equals(team.owner());
            case "who decided" -> actor.equals(team.editor());
            default -> throw new AssertionError("Who is that: " + least);
        };
        if (!allowed) {
            return "forbidden";
        }
        if (step.equals("send to review") && actor.equals(team.cleo()) && isState(cell)) {
            return "quorum-missing";
        }
        return cell.equals(BEFORE) ? before.name() : cell;
    }

    private static boolean isState(String cell) {
        return Arrays.stream(State.values()).anyMatch(state -> state.name().equals(cell));
    }

    private UUID claimIn(State state) {
        return switch (state) {
            case OPEN -> bench.raised(team);
            case UNDER_DEBATE -> bench.debated(team);
            case IN_REVIEW -> bench.inReview(team);
            case DECIDED -> bench.decided(team);
            case CLOSED -> {
                var claim = bench.debated(team);
                take("close", team.editor(), claim);
                yield claim;
            }
        };
    }

    /** Rows of the table by their step: least role, then a cell for each state. */
    private static Map<String, List<String>> table() {
        try (var lines = Files.lines(Path.of("src/docs/spec/claim.md"))) {
            var rows = new LinkedHashMap<String, List<String>>();
            lines.dropWhile(line -> !line.startsWith("| step | who "))
                    .skip(2)
                    .takeWhile(line -> line.startsWith("|"))
                    .map(line -> Arrays.stream(line.split("\\|"))
                            .skip(1)
                            .map(cell -> cell.replace("`", "").strip())
                            .toList())
                    .forEach(cells -> rows.put(cells.get(0), cells.subList(1, cells.size())));
            return rows;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
