package org.substantiate.claim;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.substantiate.Newsroom;
import org.substantiate.annotation.Target;
import org.substantiate.document.AddDocument;
import org.substantiate.document.Documents;

/** Claims for tests: each on words of their own in a document of its own. */
@Singleton
class Claimed {

    private final Documents documents;
    private final Claims claims;

    Claimed(Documents documents, Claims claims) {
        this.documents = documents;
        this.claims = claims;
    }

    /** A claim of Ben's that stands on as many passages. */
    UUID claim(Newsroom.Team team, String statement, int passages) {
        var words = "word ".repeat(passages).strip();
        var document = documents
                .add(
                        team.ben(),
                        team.investigation(),
                        new AddDocument("Words", null, null, words, null, null, null, null, null, null))
                .object()
                .id();
        var revision = documents.list(team.ben(), team.investigation()).items().stream()
                .filter(one -> one.id().equals(document))
                .findFirst()
                .orElseThrow()
                .revision()
                .id();
        var targets = new ArrayList<Target>();
        for (var i = 0; i < passages; i++) {
            targets.add(new Target(revision, 5 * i, 5 * i + 4, "word"));
        }
        return claims.raise(
                        team.ben(),
                        team.investigation(),
                        new RaiseClaim(statement, null, null, Materiality.LOW, null, targets))
                .object()
                .id();
    }

    ClaimView view(Newsroom.Team team, UUID claim) {
        return claims.list(team.reader(), team.investigation()).items().stream()
                .filter(one -> one.id().equals(claim))
                .findFirst()
                .orElseThrow();
    }

    List<ClaimView> all(Newsroom.Team team) {
        return claims.list(team.reader(), team.investigation()).items();
    }
}
