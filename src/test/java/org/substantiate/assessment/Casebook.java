package org.substantiate.assessment;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.substantiate.Newsroom;
import org.substantiate.annotation.Target;
import org.substantiate.claim.AttachEvidence;
import org.substantiate.claim.Claims;
import org.substantiate.claim.Confidence;
import org.substantiate.claim.Materiality;
import org.substantiate.claim.PiecesOfEvidence;
import org.substantiate.claim.RaiseClaim;
import org.substantiate.claim.Stance;
import org.substantiate.claim.VerdictValue;
import org.substantiate.document.AddDocument;
import org.substantiate.document.Documents;
import org.substantiate.document.Format;
import org.substantiate.event.Actor;
import org.substantiate.source.DescribeSource;
import org.substantiate.source.Sources;

/** Claims to be assessed, made in no time. */
@Singleton
class Casebook {

    private final Documents documents;
    private final Claims claims;
    private final Sources sources;
    private final PiecesOfEvidence evidence;

    Casebook(Documents documents, Claims claims, Sources sources, PiecesOfEvidence evidence) {
        this.documents = documents;
        this.claims = claims;
        this.sources = sources;
        this.evidence = evidence;
    }

    /** A claim of Ben's. */
    UUID claim(Newsroom.Team team) {
        documents.add(
                team.ben(),
                team.investigation(),
                new AddDocument("Posters", "en", Format.TEXT, "Who paid?", null, null, null, null, null, null));
        var all = documents.list(team.ben(), team.investigation()).items();
        var revision = all.get(all.size() - 1).revision().id();
        return claims.raise(
                        team.ben(),
                        team.investigation(),
                        new RaiseClaim(
                                "A state paid.",
                                null,
                                null,
                                Materiality.HIGH,
                                List.of(),
                                List.of(new Target(revision, 0, 3, "Who"))))
                .object()
                .id();
    }

    /** A piece of evidence of Ben's. */
    UUID evidence(Newsroom.Team team, UUID claim) {
        var source = sources.add(
                        team.ben(), team.investigation(), new DescribeSource(null, "Box 7", "A bill", null, null, null))
                .object()
                .id();
        return evidence.attach(
                        team.ben(),
                        team.investigation(),
                        claim,
                        new AttachEvidence(source, Stance.SUPPORTS, "Paid in cash.", null))
                .object()
                .id();
    }

    static Assess assess(VerdictValue value, @Nullable UUID replaces, UUID... evidence) {
        return new Assess(value, Confidence.MODERATE, "Because of *this*.", List.of(evidence), replaces);
    }

    static List<UUID> accounts(Actor... actors) {
        return java.util.Arrays.stream(actors).map(Actor::account).toList();
    }
}
