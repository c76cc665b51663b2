package org.substantiate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.substantiate.annotation.Annotations;
import org.substantiate.annotation.CreateAnnotation;
import org.substantiate.annotation.EditAnnotation;
import org.substantiate.annotation.Motivation;
import org.substantiate.annotation.Target;
import org.substantiate.assessment.Assess;
import org.substantiate.assessment.Assessments;
import org.substantiate.assessment.BlindRounds;
import org.substantiate.assessment.ChangeAssessors;
import org.substantiate.assessment.EndBlindRound;
import org.substantiate.assessment.MoveDeadline;
import org.substantiate.assessment.OpenBlindRound;
import org.substantiate.assessment.Recuse;
import org.substantiate.claim.AddElement;
import org.substantiate.claim.AddOccurrence;
import org.substantiate.claim.AttachEvidence;
import org.substantiate.claim.ClaimLinks;
import org.substantiate.claim.Claims;
import org.substantiate.claim.CloseClaim;
import org.substantiate.claim.ClosingCode;
import org.substantiate.claim.Confidence;
import org.substantiate.claim.EditClaim;
import org.substantiate.claim.EditElement;
import org.substantiate.claim.EditEvidence;
import org.substantiate.claim.ElementKind;
import org.substantiate.claim.Elements;
import org.substantiate.claim.FindOnElement;
import org.substantiate.claim.Finding;
import org.substantiate.claim.Flag;
import org.substantiate.claim.FlagEvidence;
import org.substantiate.claim.GradeEvidence;
import org.substantiate.claim.JudgedEvidence;
import org.substantiate.claim.LiftFlag;
import org.substantiate.claim.LinkKind;
import org.substantiate.claim.Materiality;
import org.substantiate.claim.MergeClaim;
import org.substantiate.claim.PiecesOfEvidence;
import org.substantiate.claim.RaiseClaim;
import org.substantiate.claim.RejoinClaim;
import org.substantiate.claim.ReopenClaim;
import org.substantiate.claim.Reshaping;
import org.substantiate.claim.SplitClaim;
import org.substantiate.claim.Stance;
import org.substantiate.claim.SuggestLink;
import org.substantiate.claim.TraceEvidence;
import org.substantiate.claim.VerdictValue;
import org.substantiate.debate.Arguments;
import org.substantiate.debate.EditArgument;
import org.substantiate.debate.MakeArgument;
import org.substantiate.document.AddDocument;
import org.substantiate.document.Documents;
import org.substantiate.document.Format;
import org.substantiate.event.Answer;
import org.substantiate.event.EventLog;
import org.substantiate.identity.Scope;
import org.substantiate.problem.IfMatch;
import org.substantiate.snapshot.Snapshots;
import org.substantiate.source.DescribeSource;
import org.substantiate.source.GradeSource;
import org.substantiate.source.NameOrigin;
import org.substantiate.source.Origins;
import org.substantiate.source.Reliability;
import org.substantiate.source.Sources;

/** One sample for each type of entry that members' work on texts and claims appends. */
@QuarkusTest
class WireSamplesTest {

    private static final String TEXT = "# Posters\n\nPosters appeared overnight 🗞️. Who paid for the posters?";

    @Inject
    Newsroom newsroom;

    @Inject
    EventLog log;

    @Inject
    Documents documents;

    @Inject
    Annotations annotations;

    @Inject
    Sources sources;

    @Inject
    Origins origins;

    @Inject
    Snapshots snapshots;

    @Inject
    Claims claims;

    @Inject
    PiecesOfEvidence evidence;

    @Inject
    JudgedEvidence judged;

    @Inject
    Elements elements;

    @Inject
    ClaimLinks links;

    @Inject
    Reshaping reshaping;

    @Inject
    Arguments arguments;

    @Inject
    Assessments assessments;

    @Inject
    BlindRounds rounds;

    private final Map<String, String> told = new HashMap<>();

    static Stream<String> types() {
        return Stream.of(
                "document.added",
                "annotation.created",
                "annotation.edited",
                "annotation.withdrawn",
                "source.added",
                "source.corrected",
                "source.graded",
                "source.origin-named",
                "source.origin-renamed",
                "snapshot.captured",
                "claim.raised",
                "claim.edited",
                "claim.occurrence-added",
                "claim.occurrence-removed",
                "claim.debate-opened",
                "claim.closed",
                "claim.reopened",
                "claim.merged",
                "claim.rejoined",
                "claim.element-added",
                "claim.element-edited",
                "claim.element-found",
                "claim.element-removed",
                "claim.link-suggested",
                "claim.link-confirmed",
                "claim.link-declined",
                "claim.link-withdrawn",
                "claim.evidence-attached",
                "claim.evidence-edited",
                "claim.evidence-graded",
                "claim.evidence-traced",
                "claim.evidence-flagged",
                "claim.evidence-flag-lifted",
                "claim.evidence-withdrawn",
                "argument.made",
                "argument.edited",
                "argument.withdrawn",
                "argument.resolved",
                "argument.reopened",
                "assessment.made",
                "assessment.round-opened",
                "assessment.deadline-moved",
                "assessment.assessors-changed",
                "assessment.recused",
                "assessment.round-ended",
                "assessment.disclosed");
    }

    @ParameterizedTest
    @MethodSource("types")
    void is(String type) {
        assertThat(told).containsKey(type);
        WireSample.compare(told.get(type));
    }

    @BeforeEach
    void everythingHappensOnce() throws IOException {
        var team = newsroom.team();
        var i = team.investigation();
        var ben = team.ben();

        documents.add(
                ben,
                i,
                new AddDocument(
                        null,
                        "en",
                        Format.MARKDOWN,
                        TEXT,
                        null,
                        "https://example.org/posters",
                        "The Daily Example",
                        "A. Reporter",
                        "2024-05-13",
                        Instant.parse("2024-05-14T08:00:00Z")));
        var revision = documents.list(ben, i).items().get(0).revision().id();
        var first = new Target(revision, 9, 39, "Posters appeared overnight 🗞️.");
        var second = new Target(revision, 40, 65, "Who paid for the posters?");

        var note = id(annotations.create(
                ben, i, new CreateAnnotation(first, Motivation.COMMENTING, "Which ones?", List.of("posters"))));
        annotations.edit(ben, i, note, seen(1), new EditAnnotation("Which posters?", List.of()));
        annotations.withdraw(ben, i, note, seen(2));

        var work = new DescribeSource(
                "https://example.org/bill",
                "City archive, box 7",
                "The printer's bill",
                "City archive",
                "A. Printer",
                "2024-05");
        var source = id(sources.add(ben, i, work));
        sources.correct(newsroom.byToken(ben, Scope.CONTRIBUTE, i), i, source, seen(1), work);

        sources.grade(ben, i, source, seen(2), new GradeSource(Reliability.B, "Its books were seldom wrong."));
        var origin = id(origins.name(ben, i, new NameOrigin("The leak of 3 May")));
        origins.rename(ben, i, origin, seen(1), new NameOrigin("The leak of 2 May"));

        snapshots.upload(
                ben, i, source, "bill.txt", "text/plain", new ByteArrayInputStream("Paid in cash.".getBytes(UTF_8)));

        var claim = id(claims.raise(
                ben,
                i,
                new RaiseClaim(
                        "A state paid for the posters.",
                        "A mayor",
                        "2024-05-12",
                        Materiality.HIGH,
                        List.of("money"),
                        List.of(first))));
        claims.edit(
                ben,
                i,
                claim,
                seen(1),
                new EditClaim("Somebody paid for the posters.", "A mayor", "2024", Materiality.LOW, List.of()));
        var added = claims.addOccurrence(ben, i, claim, new AddOccurrence(second));
        var annotation =
                UUID.fromString(newsroom.entry(added, 1).at("/data/annotation").asText());
        claims.removeOccurrence(ben, i, claim, annotation);
        claims.openDebate(ben, i, claim, seen(2));

        var piece = id(evidence.attach(
                ben, i, claim, new AttachEvidence(source, Stance.SUPPORTS, "Paid in cash by a diplomat.", "p. 2")));
        evidence.edit(ben, i, piece, seen(1), new EditEvidence(Stance.CONTEXT, "Paid in cash.", "p. 3"));
        judged.grade(ben, i, piece, seen(2), new GradeEvidence(2, "The sums add up."));
        judged.trace(ben, i, piece, seen(3), new TraceEvidence(origin));
        judged.flag(ben, i, piece, seen(4), new FlagEvidence(Flag.DISPUTED, "The printer says it is forged."));
        judged.lift(ben, i, piece, seen(5), new LiftFlag(Flag.DISPUTED, "An expert says it is not."));
        var about = new MakeArgument(
                org.substantiate.debate.Stance.QUESTION,
                "@[" + team.cleo().account() + "], does cash have *no* name on it?",
                null,
                List.of(piece));
        var argument = id(arguments.make(ben, i, claim, about));
        arguments.edit(ben, i, argument, seen(1), new EditArgument("Cash has no name on it."));
        arguments.resolve(ben, i, argument, seen(2));
        arguments.reopen(ben, i, argument, seen(3));
        arguments.withdraw(ben, i, argument, seen(4));
        evidence.withdraw(ben, i, piece, seen(6));

        claims.close(
                team.editor(), i, claim, seen(3), new CloseClaim(ClosingCode.NOT_CHECKABLE, "Nobody kept a record."));
        claims.reopen(team.editor(), i, claim, seen(4), new ReopenClaim("A record was found."));

        reshape(team, claim, first, second);
        assessed(team, claim, source, first);

        log.after(i, 0, EventLog.MAX_PAGE).forEach(entry -> {
            var wire = entry.view().json();
            var type = wire.replaceFirst(".*?\"type\":\"([a-z.-]+)\".*", "$1");
            told.putIfAbsent(type, wire);
        });
    }

    private void reshape(Newsroom.Team team, UUID claim, Target first, Target second) {
        var i = team.investigation();
        var eve = team.editor();

        var element = id(elements.add(team.ben(), i, claim, new AddElement(ElementKind.ACTOR, "A diplomat")));
        elements.edit(team.ben(), i, element, seen(1), new EditElement("A state's diplomat"));
        elements.find(
                eve,
                i,
                element,
                seen(2),
                new FindOnElement(Finding.PARTLY_SUBSTANTIATED, "A diplomat, of no known state."));
        elements.remove(eve, i, element, seen(3));

        var wide = new RaiseClaim("Posters were paid for.", null, null, Materiality.LOW, null, List.of(first, second));
        var other = id(claims.raise(team.ben(), i, wide));
        var suggestion = new SuggestLink(LinkKind.BROADER_THAN, other);
        var confirmed = id(links.suggest(team.ben(), i, claim, suggestion));
        links.confirm(eve, i, confirmed, seen(1));
        links.withdraw(eve, i, confirmed, seen(2));
        links.decline(eve, i, id(links.suggest(team.ben(), i, claim, suggestion)), seen(1));

        var occurrence = claims.list(eve, i).items().get(1).occurrences().get(1);
        var wording = new EditClaim("Somebody asked who paid.", null, null, Materiality.LOW, null);
        var part = id(reshaping.split(eve, i, other, seen(1), new SplitClaim(wording, List.of(occurrence))));
        reshaping.rejoin(eve, i, part, seen(1), new RejoinClaim("It is the same question."));
        reshaping.merge(eve, i, other, seen(1), new MergeClaim(claim, "It says the same."));
    }

    private void assessed(Newsroom.Team team, UUID debated, UUID source, Target passage) {
        var i = team.investigation();
        var ben = team.ben();
        var open = id(claims.raise(
                ben,
                i,
                new RaiseClaim("They were printed here.", null, null, Materiality.LOW, null, List.of(passage))));
        var piece = id(evidence.attach(
                ben, i, open, new AttachEvidence(source, Stance.SUPPORTS, "Printed by a local firm.", null)));
        var cautious =
                new Assess(VerdictValue.UNSUBSTANTIATED, Confidence.LOW, "One bill is *not* enough.", List.of(), null);
        var sure = new Assess(VerdictValue.SUBSTANTIATED, Confidence.HIGH, "The bill names it.", List.of(piece), null);
        assessments.assess(ben, i, debated, cautious);

        var all = List.of(team.ada().account(), ben.account(), team.cleo().account());
        var eve = team.editor();
        var round = id(rounds.open(eve, i, open, new OpenBlindRound(all, in(1))));
        rounds.moveDeadline(eve, i, round, seen(1), new MoveDeadline(in(2), "The archive is closed."));
        rounds.assign(eve, i, round, seen(2), new ChangeAssessors(List.of(all.get(0), all.get(2), all.get(1))));
        rounds.recuse(team.cleo(), i, round, new Recuse("I know the printer."));
        rounds.submit(ben, i, round, sure);
        rounds.end(eve, i, round, seen(4), new EndBlindRound("Ada is ill."));
    }

    private static Instant in(int days) {
        return Instant.now().plus(days, ChronoUnit.DAYS);
    }

    private static UUID id(Answer answer) {
        return answer.object().id();
    }

    private static IfMatch seen(long version) {
        return new IfMatch(version);
    }
}
