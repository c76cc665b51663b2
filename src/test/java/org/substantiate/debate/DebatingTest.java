package org.substantiate.debate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.quarkus.narayana.jta.QuarkusTransaction;
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
import org.substantiate.claim.AttachEvidence;
import org.substantiate.claim.Claims;
import org.substantiate.claim.Materiality;
import org.substantiate.claim.PiecesOfEvidence;
import org.substantiate.claim.RaiseClaim;
import org.substantiate.document.AddDocument;
import org.substantiate.document.Documents;
import org.substantiate.event.Actor;
import org.substantiate.problem.Forbidden;
import org.substantiate.problem.IfMatch;
import org.substantiate.problem.Invalid;
import org.substantiate.problem.NotFound;
import org.substantiate.problem.Stale;
import org.substantiate.source.DescribeSource;
import org.substantiate.source.Sources;

/** The debate as a tree: sides, answers, citations, mentions, and what is settled. */
@QuarkusTest
class DebatingTest {

    @Inject
    Newsroom newsroom;

    @Inject
    Documents documents;

    @Inject
    Sources sources;

    @Inject
    Claims claims;

    @Inject
    PiecesOfEvidence evidence;

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
    @DisplayName("CL15 an argument takes a side and answers another one about the same claim")
    void isATree() {
        var against = make(team.ben(), Stance.OPPOSES, "Cash has no name on it.", null);
        var question = make(team.cleo(), Stance.QUESTION, "Who saw the cash?", against);
        var answer = make(team.ben(), Stance.SUPPORTS, "The printer did.", question);

        assertThat(all())
                .extracting(ArgumentView::id, ArgumentView::parent, ArgumentView::stance)
                .containsExactly(
                        tuple(against, null, Stance.OPPOSES),
                        tuple(question, against, Stance.QUESTION),
                        tuple(answer, question, Stance.SUPPORTS));
    }

    @Test
    @DisplayName("CL15 an edit may take another side, and leaves what it does not name as it was")
    void changesSides() {
        var piece = piece(team, claim, "Paid in cash.");
        var argument = id(arguments.make(
                team.ben(),
                team.investigation(),
                claim,
                new MakeArgument(Stance.SUPPORTS, "So it was.", null, List.of(piece))));

        arguments.edit(team.ben(), team.investigation(), argument, seen(1), new EditArgument("It may have been."));
        assertThat(all())
                .extracting(ArgumentView::stance, ArgumentView::cites)
                .containsExactly(tuple(Stance.SUPPORTS, List.of(piece)));

        arguments.edit(
                team.ben(),
                team.investigation(),
                argument,
                seen(2),
                new EditArgument(Stance.OPPOSES, "It was not.", List.of()));
        assertThat(all())
                .extracting(ArgumentView::stance, ArgumentView::cites, ArgumentView::version)
                .containsExactly(tuple(Stance.OPPOSES, List.of(), 3L));
    }

    @Test
    @DisplayName("CL15 what was withdrawn gets no more answers, and keeps those that it has")
    void refusesToAnswerWhatWasWithdrawn() {
        var argument = make(team.ben(), Stance.COMMENT, "Hm.", null);
        var answer = make(team.cleo(), Stance.QUESTION, "Meaning?", argument);
        arguments.withdraw(team.ben(), team.investigation(), argument, seen(1));

        refuses(AnswersWithdrawn.class, () -> make(team.cleo(), Stance.COMMENT, "Well.", argument));
        make(team.cleo(), Stance.COMMENT, "Still, I want to know.", answer);
        assertThat(all()).hasSize(3).first().satisfies(gone -> {
            assertThat(gone.withdrawn()).isTrue();
            assertThat(gone.withdrawnAt()).isNotNull();
            assertThat(gone.body()).isEqualTo("Hm.");
        });
    }

    @Test
    @DisplayName("CL15 answers to answers end after fifty, with a refusal that says what to do")
    void endsSomewhere() {
        var deepest = make(team.ben(), Stance.COMMENT, "0", null);
        for (var depth = 1; depth <= Argument.DEEPEST; depth++) {
            deepest = make(team.ben(), Stance.COMMENT, String.valueOf(depth), deepest);
        }
        var last = deepest;
        refuses(ThreadTooDeep.class, () -> make(team.ben(), Stance.COMMENT, "one too many", last));
    }

    @Test
    @DisplayName("HT1 an argument of another claim or investigation cannot be answered, nor its evidence cited")
    void findsNothingElsewhere() {
        var others = newsroom.team();
        var foreignClaim = claim(others);
        var foreign = id(arguments.make(others.ben(), others.investigation(), foreignClaim, new MakeArgument("Here.")));
        var foreignPiece = piece(others, foreignClaim, "Paid in cash.");
        var otherClaim = claim(team);
        var otherArgument =
                id(arguments.make(team.ben(), team.investigation(), otherClaim, new MakeArgument("There.")));
        var otherPiece = piece(team, otherClaim, "Paid in cash.");

        for (var parent : List.of(foreign, otherArgument, UUID.randomUUID())) {
            refuses(NotFound.class, () -> make(team.ben(), Stance.COMMENT, "I see.", parent));
        }
        var own = make(team.ben(), Stance.COMMENT, "I see.", null);
        for (var cited : List.of(foreignPiece, otherPiece, UUID.randomUUID())) {
            refuses(NotFound.class, () -> cite(cited));
            refuses(
                    NotFound.class,
                    () -> arguments.edit(
                            team.ben(),
                            team.investigation(),
                            own,
                            seen(1),
                            new EditArgument(null, "I see.", List.of(cited))));
        }
        refuses(NotFound.class, () -> arguments.resolve(team.editor(), team.investigation(), foreign, seen(1)));
        refuses(NotFound.class, () -> arguments.reopen(team.editor(), team.investigation(), foreign, seen(1)));
    }

    @Test
    @DisplayName("CL16 an argument cites evidence of its claim that stands; what is withdrawn later stays cited")
    void citesEvidence() {
        var first = piece(team, claim, "Paid in cash.");
        var second = piece(team, claim, "Paid by cheque.");
        var argument = cite(second, first, second);
        assertThat(all()).extracting(ArgumentView::cites).containsExactly(List.of(first, second));

        evidence.withdraw(team.ben(), team.investigation(), first, seen(1));
        refuses(CitesWithdrawn.class, () -> cite(first));
        arguments.edit(
                team.ben(),
                team.investigation(),
                argument,
                seen(1),
                new EditArgument(null, "Look at these.", List.of(first)));
        assertThat(all()).extracting(ArgumentView::cites).containsExactly(List.of(first));
    }

    @Test
    @DisplayName("CL17 the entry names the members whom a text mentions anew, and none besides")
    void mentionsMembers() {
        var text = "@[" + team.cleo().account() + "] and @[" + team.editor().account() + "], and I, @["
                + team.ben().account() + "]: look. @[nobody] @[" + team.cleo().account() + "]";
        var made = arguments.make(team.ben(), team.investigation(), claim, new MakeArgument(text));
        assertThat(newsroom.entry(made, 0).at("/data/mentions"))
                .extracting(com.fasterxml.jackson.databind.JsonNode::asText)
                .containsExactly(
                        team.cleo().account().toString(),
                        team.editor().account().toString());

        var edited = arguments.edit(
                team.ben(),
                team.investigation(),
                id(made),
                seen(1),
                new EditArgument(text + " @[" + team.reader().account() + "]"));
        assertThat(newsroom.entry(edited, 0).at("/data/mentions"))
                .extracting(com.fasterxml.jackson.databind.JsonNode::asText)
                .containsExactly(team.reader().account().toString());
    }

    @Test
    @DisplayName("CL17 who is not a member is not mentioned, nor are fifty-one at once")
    void refusesToMentionOthers() {
        refuses(
                Invalid.class,
                () -> make(team.ben(), Stance.COMMENT, "@[" + team.stranger().account() + "]", null));
        var crowd = new StringBuilder();
        for (var i = 0; i <= Mentions.MOST; i++) {
            crowd.append("@[").append(UUID.randomUUID()).append("]");
        }
        refuses(Invalid.class, () -> make(team.ben(), Stance.COMMENT, crowd.toString(), null));
    }

    @Test
    @DisplayName("CL18 its author or an editor resolves a thread and opens it again; until then nobody answers in it")
    void isSettled() {
        var question = make(team.ben(), Stance.QUESTION, "Who saw the cash?", null);
        var answer = make(team.cleo(), Stance.COMMENT, "The printer.", question);

        refuses(Forbidden.class, () -> resolve(team.cleo(), question, 1));
        refuses(Forbidden.class, () -> resolve(team.reader(), question, 1));
        refuses(Stale.class, () -> resolve(team.ben(), question, 2));
        refuses(ThreadNotResolved.class, () -> reopen(team.ben(), question, 1));
        resolve(team.ben(), question, 1);

        assertThat(all().get(0).resolved())
                .isEqualTo(new ArgumentView.Resolved(
                        team.ben().account(), all().get(0).resolved().at()));
        refuses(ThreadResolved.class, () -> resolve(team.editor(), question, 2));
        refuses(ThreadResolved.class, () -> make(team.cleo(), Stance.COMMENT, "And I.", question));
        refuses(ThreadResolved.class, () -> make(team.cleo(), Stance.COMMENT, "And I.", answer));
        refuses(Forbidden.class, () -> reopen(team.cleo(), question, 2));

        reopen(team.editor(), question, 2);
        make(team.cleo(), Stance.COMMENT, "And I.", answer);
        assertThat(newsroom.log(team)).endsWith("argument.resolved", "argument.reopened", "argument.made");
    }

    @Test
    @DisplayName("CL18 a question is open until it, or something above it, is resolved or it is withdrawn")
    void countsOpenQuestions() {
        var first = make(team.ben(), Stance.QUESTION, "Who saw the cash?", null);
        var below = make(team.cleo(), Stance.QUESTION, "Which cash?", first);
        var second = make(team.cleo(), Stance.QUESTION, "When?", null);
        make(team.cleo(), Stance.COMMENT, "Hm.", null);
        assertThat(open()).containsExactly(first, below, second);

        resolve(team.ben(), first, 1);
        assertThat(open()).containsExactly(second);

        arguments.withdraw(team.cleo(), team.investigation(), second, seen(1));
        assertThat(open()).isEmpty();
        assertThat(arguments.of(team.investigation(), claim)).hasSize(4);
    }

    @Test
    @DisplayName("CL19 ten thousand words are an argument; a text longer than the limit is refused with both numbers")
    void takesTenThousandWords() {
        var words = "Überprüfungen ".repeat(7_142).strip();
        assertThat(words.codePointCount(0, words.length())).isLessThanOrEqualTo(MakeArgument.LONGEST);
        var emoji = "🗞️ ".repeat(MakeArgument.LONGEST / 3);
        make(team.ben(), Stance.COMMENT, words, null);
        make(team.ben(), Stance.COMMENT, emoji, null);
        assertThat(all()).extracting(ArgumentView::body).containsExactly(words, emoji);
    }

    private UUID make(Actor actor, Stance stance, String body, @Nullable UUID parent) {
        return id(arguments.make(actor, team.investigation(), claim, new MakeArgument(stance, body, parent, null)));
    }

    private UUID cite(UUID... pieces) {
        return id(arguments.make(
                team.ben(),
                team.investigation(),
                claim,
                new MakeArgument(Stance.COMMENT, "Look at these.", null, List.of(pieces))));
    }

    private void resolve(Actor actor, UUID argument, long version) {
        arguments.resolve(actor, team.investigation(), argument, seen(version));
    }

    private void reopen(Actor actor, UUID argument, long version) {
        arguments.reopen(actor, team.investigation(), argument, seen(version));
    }

    private List<UUID> open() {
        return QuarkusTransaction.requiringNew()
                .call(() -> arguments.openQuestions(team.investigation(), claim))
                .stream()
                .map(ArgumentView::id)
                .toList();
    }

    /** It is refused, and nothing has happened. */
    private void refuses(Class<? extends Throwable> refusal, Runnable command) {
        var before = newsroom.log(team);
        assertThatThrownBy(command::run).isInstanceOf(refusal);
        assertThat(newsroom.log(team)).isEqualTo(before);
    }

    private UUID claim(Newsroom.Team of) {
        var document = id(documents.add(
                of.ben(),
                of.investigation(),
                new AddDocument("Posters", null, null, "Posters appeared.", null, null, null, null, null, null)));
        var revision = documents.list(of.ben(), of.investigation()).items().stream()
                .filter(one -> one.id().equals(document))
                .findFirst()
                .orElseThrow()
                .revision()
                .id();
        var raise = new RaiseClaim(
                "A state paid.", null, null, Materiality.LOW, null, List.of(new Target(revision, 0, 7, "Posters")));
        return id(claims.raise(of.ben(), of.investigation(), raise));
    }

    private UUID piece(Newsroom.Team of, UUID about, String excerpt) {
        var source = id(sources.add(
                of.ben(), of.investigation(), new DescribeSource(null, "Shelf 12", "Accounts", null, null, null)));
        return id(evidence.attach(
                of.ben(),
                of.investigation(),
                about,
                new AttachEvidence(source, org.substantiate.claim.Stance.SUPPORTS, excerpt, null)));
    }

    private static UUID id(org.substantiate.event.Answer answer) {
        return answer.object().id();
    }

    private static IfMatch seen(long version) {
        return new IfMatch(version);
    }

    private List<ArgumentView> all() {
        return arguments.list(team.reader(), team.investigation()).items().stream()
                .filter(argument -> argument.claim().equals(claim))
                .toList();
    }
}
