package org.substantiate.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.substantiate.Newsroom;
import org.substantiate.WireSample;
import org.substantiate.claim.Confidence;
import org.substantiate.claim.Materiality;
import org.substantiate.claim.VerdictValue;
import org.substantiate.event.EventLog;

/** One sample for each type of entry that review appends. */
@QuarkusTest
class ReviewWireTest {

    @Inject
    Newsroom newsroom;

    @Inject
    Bench bench;

    @Inject
    Reviews reviews;

    @Inject
    Verdicts verdicts;

    @Inject
    EventLog log;

    @Test
    void isWhatTheSamplesSay() {
        var team = newsroom.team();
        var i = team.investigation();
        var eve = team.editor();
        var ada = team.owner();
        var claim = bench.raised(team, team.ben(), Materiality.HIGH);
        var piece = bench.attached(team, team.ben(), claim);
        bench.debate(team, claim);

        reviews.send(
                eve,
                i,
                claim,
                bench.version(team, claim),
                new SendToReview("The port's archive.", "It goes to print."));
        reviews.giveBack(
                ada,
                i,
                claim,
                bench.version(team, claim),
                new ReturnToTeam("Who printed them?", List.of("Ask the printer")));
        reviews.send(eve, i, claim, bench.version(team, claim), new SendToReview(null, "The printer is dead."));
        bench.assess(team, team.cleo(), claim, VerdictValue.REFUTED);
        reviews.recuse(team.cleo(), i, claim, new DeclareConflict("The mayor is my aunt."));
        bench.decide(team, eve, claim, decision(piece));
        verdicts.refuse(
                ada, i, bench.verdict(team, claim).id(), bench.seen(team, claim), new RefuseSignature("Which bill?"));
        bench.decide(team, eve, claim, decision(piece));
        verdicts.sign(ada, i, bench.verdict(team, claim).id(), bench.seen(team, claim), new Sign(false));
        verdicts.undo(ada, i, bench.verdict(team, claim).id(), bench.seen(team, claim));
        bench.decide(team, eve, claim, decision(piece));
        verdicts.sign(ada, i, bench.verdict(team, claim).id(), bench.seen(team, claim), new Sign(false));
        verdicts.dissent(team.cleo(), i, bench.verdict(team, claim).id(), new FileDissent("A *receipt* says so."));
        reviews.askToReopen(team.cleo(), i, claim, new AskToReopen("There is a receipt."));
        bench.attached(team, team.cleo(), claim);
        verdicts.confirm(
                ada,
                i,
                bench.verdict(team, claim).id(),
                bench.seen(team, claim),
                new StillStands("It says nothing new.", false));
        verdicts.reopen(
                ada,
                i,
                claim,
                bench.version(team, claim),
                new BeginRound(ReopeningTrigger.ERROR_FOUND, "The bill is of another year."));

        var told = new HashMap<String, String>();
        log.after(i, 0, EventLog.MAX_PAGE).forEach(entry -> {
            var wire = entry.view().json();
            told.putIfAbsent(wire.replaceFirst(".*?\"type\":\"([a-z.-]+)\".*", "$1"), wire);
        });
        var ours = List.of(
                "claim.sent-to-review",
                "claim.returned-to-team",
                "claim.decided",
                "claim.decision-undone",
                "claim.round-begun",
                "review.sent",
                "review.returned",
                "review.recused",
                "review.reopening-asked",
                "review.verdict-given",
                "review.verdict-signed",
                "review.signature-refused",
                "review.verdict-undone",
                "review.verdict-stale",
                "review.verdict-confirmed",
                "review.reopened",
                "review.dissent-filed");
        assertThat(told).containsKeys(ours.toArray(String[]::new));
        ours.forEach(type -> WireSample.compare(told.get(type)));
    }

    private static Decide decision(UUID piece) {
        return new Decide(
                VerdictValue.PARTLY_SUBSTANTIATED,
                Confidence.MODERATE,
                Likelihood.LIKELY,
                Bench.rationale(),
                List.of(piece),
                LocalDate.of(2999, 12, 31),
                false,
                null);
    }
}
