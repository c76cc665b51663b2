package org.substantiate.claim;

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
import org.substantiate.document.AddDocument;
import org.substantiate.document.Documents;
import org.substantiate.event.Actor;
import org.substantiate.problem.AlreadyWithdrawn;
import org.substantiate.problem.Forbidden;
import org.substantiate.problem.IfMatch;
import org.substantiate.problem.NotFound;
import org.substantiate.problem.Stale;
import org.substantiate.problem.VersionRequired;
import org.substantiate.source.DescribeSource;
import org.substantiate.source.Sources;

@QuarkusTest
class PiecesOfEvidenceTest {

    private static final String TEXT = "Posters appeared overnight.";
    private static final String EXCERPT = "Paid in cash by a diplomat.";

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

    private Newsroom.Team team;
    private UUID claim;
    private UUID bill;

    @BeforeEach
    void aClaimIsRaisedAndASourceFound() {
        team = newsroom.team();
        claim = claim(team);
        bill = source(team);
    }

    @Test
    @DisplayName("CL10 a piece of evidence is one source as used for one claim")
    void attachesASource() {
        var answer = evidence.attach(team.ben(), team.investigation(), claim, excerpt(bill, EXCERPT));

        assertThat(newsroom.log(team)).endsWith("claim.evidence-attached");
        assertThat(all())
                .containsExactly(new EvidenceView(
                        answer.object().id(),
                        1,
                        claim,
                        bill,
                        Stance.SUPPORTS,
                        EXCERPT,
                        "p. 2",
                        null,
                        null,
                        null,
                        List.of(),
                        team.ben().account(),
                        all().get(0).attachedAt(),
                        null,
                        false));
    }

    @Test
    @DisplayName("CL10 source and claim belong to the same investigation")
    void findsNothingOfAnotherInvestigation() {
        var others = newsroom.team();
        var foreignSource = source(others);
        var foreignClaim = claim(others);

        refuses(NotFound.class, () -> attach(team.ben(), claim, excerpt(foreignSource, EXCERPT)));
        refuses(NotFound.class, () -> attach(team.ben(), foreignClaim, excerpt(bill, EXCERPT)));
        refuses(NotFound.class, () -> attach(team.stranger(), claim, excerpt(bill, EXCERPT)));
        var piece = attached();
        assertThatThrownBy(() -> evidence.edit(others.ben(), others.investigation(), piece, seen(1), corrected()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("CL11 the same words of the same source are attached to a claim once, as long as they stand")
    void refusesWhatItAlreadyHas() {
        var piece = attached();

        refuses(EvidenceAlreadyAttached.class, () -> attach(team.cleo(), claim, excerpt(bill, EXCERPT)));
        attach(team.cleo(), claim, excerpt(bill, "Other words."));
        attach(team.cleo(), claim, excerpt(source(team), EXCERPT));
        attach(team.cleo(), claim(team), excerpt(bill, EXCERPT));

        evidence.withdraw(team.ben(), team.investigation(), piece, seen(1));
        attach(team.cleo(), claim, excerpt(bill, EXCERPT));
    }

    @Test
    @DisplayName("CL12 who attached it corrects and withdraws it, once; it stays to be seen as it was")
    void staysAsItWasWithdrawn() {
        var piece = attached();
        evidence.edit(team.ben(), team.investigation(), piece, seen(1), corrected());
        evidence.withdraw(team.ben(), team.investigation(), piece, seen(2));

        refuses(AlreadyWithdrawn.class, () -> edit(team.ben(), piece, seen(3)));
        refuses(AlreadyWithdrawn.class, () -> withdraw(team.ben(), piece, seen(3)));

        assertThat(all())
                .extracting(EvidenceView::version, EvidenceView::stance, EvidenceView::excerpt, EvidenceView::withdrawn)
                .containsExactly(tuple(3L, Stance.CONTEXT, "Paid in cash.", true));
        assertThat(newsroom.log(team))
                .endsWith("claim.evidence-attached", "claim.evidence-edited", "claim.evidence-withdrawn");
    }

    @Test
    @DisplayName("CL12 nobody else corrects or withdraws it, not even the owner")
    void belongsToWhoAttachedIt() {
        var piece = attached();

        for (var other : List.of(team.cleo(), team.editor(), team.owner())) {
            refuses(Forbidden.class, () -> edit(other, piece, seen(1)));
            refuses(Forbidden.class, () -> withdraw(other, piece, seen(1)));
        }
        refuses(Forbidden.class, () -> attach(team.reader(), claim, excerpt(bill, EXCERPT)));
    }

    @Test
    @DisplayName("HT4 a change names the version that its author saw")
    void refusesAChangeOfAnotherVersion() {
        var piece = attached();

        refuses(VersionRequired.class, () -> edit(team.ben(), piece, null));
        refuses(Stale.class, () -> edit(team.ben(), piece, seen(2)));
        refuses(Stale.class, () -> withdraw(team.ben(), piece, seen(7)));
    }

    @Test
    @DisplayName("CL8 a closed claim takes no new evidence; what is attached can be corrected and withdrawn")
    void restsWithItsClaim() {
        var piece = attached();
        claims.close(
                team.editor(), team.investigation(), claim, seen(1), new CloseClaim(ClosingCode.OUT_OF_SCOPE, "Old."));

        refuses(ClaimClosed.class, () -> attach(team.ben(), claim, excerpt(bill, "Other words.")));
        edit(team.ben(), piece, seen(1));
        withdraw(team.ben(), piece, seen(2));
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
                new AddDocument("Posters", null, null, TEXT, null, null, null, null, null, null));
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

    private UUID source(Newsroom.Team of) {
        var work = new DescribeSource(null, "City archive, box 7", "The printer's bill", null, null, null);
        return sources.add(of.ben(), of.investigation(), work).object().id();
    }

    private static AttachEvidence excerpt(UUID source, String words) {
        return new AttachEvidence(source, Stance.SUPPORTS, words, "p. 2");
    }

    private static EditEvidence corrected() {
        return new EditEvidence(Stance.CONTEXT, "Paid in cash.", null);
    }

    private UUID attached() {
        return attach(team.ben(), claim, excerpt(bill, EXCERPT));
    }

    private UUID attach(Actor actor, UUID to, AttachEvidence command) {
        return evidence.attach(actor, team.investigation(), to, command)
                .object()
                .id();
    }

    private void edit(Actor actor, UUID piece, @Nullable IfMatch seen) {
        evidence.edit(actor, team.investigation(), piece, seen, corrected());
    }

    private void withdraw(Actor actor, UUID piece, @Nullable IfMatch seen) {
        evidence.withdraw(actor, team.investigation(), piece, seen);
    }

    private static IfMatch seen(long version) {
        return new IfMatch(version);
    }

    private List<EvidenceView> all() {
        return evidence.list(team.reader(), team.investigation()).items();
    }
}
