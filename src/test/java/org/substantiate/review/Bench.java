package org.substantiate.review;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.substantiate.Newsroom.Team;
import org.substantiate.annotation.Target;
import org.substantiate.assessment.Assess;
import org.substantiate.assessment.Assessments;
import org.substantiate.claim.AttachEvidence;
import org.substantiate.claim.ClaimView;
import org.substantiate.claim.Claims;
import org.substantiate.claim.Confidence;
import org.substantiate.claim.Materiality;
import org.substantiate.claim.PiecesOfEvidence;
import org.substantiate.claim.RaiseClaim;
import org.substantiate.claim.Stance;
import org.substantiate.claim.VerdictValue;
import org.substantiate.document.AddDocument;
import org.substantiate.document.Documents;
import org.substantiate.event.Actor;
import org.substantiate.problem.IfMatch;
import org.substantiate.source.DescribeSource;
import org.substantiate.source.Sources;

/** A team's claims, brought as far as a test of review needs them. */
@Singleton
class Bench {

    private static final String TEXT = "Posters appeared overnight.";

    private final Documents documents;
    private final Sources sources;
    private final Claims claims;
    private final PiecesOfEvidence evidence;
    private final Reviews reviews;
    private final Verdicts verdicts;
    private final Assessments assessments;
    private final Map<UUID, UUID> lying = new ConcurrentHashMap<>();

    Bench(
            Documents documents,
            Sources sources,
            Claims claims,
            PiecesOfEvidence evidence,
            Reviews reviews,
            Verdicts verdicts,
            Assessments assessments) {
        this.documents = documents;
        this.sources = sources;
        this.claims = claims;
        this.evidence = evidence;
        this.reviews = reviews;
        this.verdicts = verdicts;
        this.assessments = assessments;
    }

    /** A claim of Ben's on which little hangs. */
    UUID raised(Team team) {
        return raised(team, team.ben(), Materiality.LOW);
    }

    UUID raised(Team team, Actor author, Materiality materiality) {
        var known = documents.list(author, team.investigation()).items();
        if (known.isEmpty()) {
            documents.add(
                    author,
                    team.investigation(),
                    new AddDocument("A text", null, null, TEXT, null, null, null, null, null, null));
            known = documents.list(author, team.investigation()).items();
        }
        var passage = new Target(known.get(0).revision().id(), 0, 7, "Posters");
        return claims.raise(
                        author,
                        team.investigation(),
                        new RaiseClaim("A state paid for them.", null, null, materiality, null, List.of(passage)))
                .object()
                .id();
    }

    UUID debated(Team team) {
        return debate(team, raised(team));
    }

    UUID debate(Team team, UUID claim) {
        claims.openDebate(team.ben(), team.investigation(), claim, version(team, claim));
        return claim;
    }

    /** A claim of Ben's that Eve has sent to review. */
    UUID inReview(Team team) {
        return send(team, raised(team));
    }

    UUID send(Team team, UUID claim) {
        debate(team, claim);
        reviews.send(
                team.editor(),
                team.investigation(),
                claim,
                version(team, claim),
                new SendToReview(null, "It is wanted today."));
        return claim;
    }

    /** A claim of Ben's on which Eve has decided. */
    UUID decided(Team team) {
        var claim = inReview(team);
        decide(team, team.editor(), claim, decision());
        return claim;
    }

    void decide(Team team, Actor editor, UUID claim, Decide decision) {
        verdicts.decide(editor, team.investigation(), claim, version(team, claim), decision);
    }

    static Decide decision() {
        return new Decide(
                VerdictValue.UNSUBSTANTIATED, Confidence.MODERATE, null, rationale(), List.of(), null, false, null);
    }

    static Rationale rationale() {
        return new Rationale("That a state paid.", "No bill names one.", "Who paid in cash.", "A receipt.");
    }

    /** A source of Ben's; one for each team. */
    UUID source(Team team) {
        return lying.computeIfAbsent(
                team.investigation(),
                investigation -> sources.add(
                                team.ben(),
                                investigation,
                                new DescribeSource(null, "Box 7", "The printer's bill", null, null, null))
                        .object()
                        .id());
    }

    /** Another excerpt of that source. */
    UUID attached(Team team, Actor author, UUID claim) {
        var excerpt = "Paid in cash, says line " + UUID.randomUUID();
        return evidence.attach(
                        author,
                        team.investigation(),
                        claim,
                        new AttachEvidence(source(team), Stance.SUPPORTS, excerpt, null))
                .object()
                .id();
    }

    /** Somebody's first assessment of the round. */
    void assess(Team team, Actor member, UUID claim, VerdictValue value) {
        assessments.assess(
                member,
                team.investigation(),
                claim,
                new Assess(value, Confidence.MODERATE, "It says so.", List.of(), null));
    }

    ClaimView claim(Team team, UUID claim) {
        return claims.list(team.editor(), team.investigation()).items().stream()
                .filter(one -> one.id().equals(claim))
                .findFirst()
                .orElseThrow();
    }

    IfMatch version(Team team, UUID claim) {
        return new IfMatch(claim(team, claim).version());
    }

    /** The newest verdict on a claim. */
    VerdictView verdict(Team team, UUID claim) {
        return verdicts.list(team.editor(), team.investigation()).items().stream()
                .filter(verdict -> verdict.claim().equals(claim))
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    IfMatch seen(Team team, UUID claim) {
        return new IfMatch(verdict(team, claim).version());
    }
}
