package org.substantiate.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.substantiate.claim.EvidenceView;
import org.substantiate.claim.PiecesOfEvidence;
import org.substantiate.problem.Invalid;
import org.substantiate.problem.NotFound;

/** What an assessment relies on stands on the same claim. */
@ApplicationScoped
class ReliedEvidence {

    private final PiecesOfEvidence evidence;

    ReliedEvidence(PiecesOfEvidence evidence) {
        this.evidence = evidence;
    }

    /**
     * Each piece is attached to the claim and stands.
     *
     * @throws NotFound for one that is not attached to it
     */
    void expect(UUID investigation, UUID claim, Assess command) {
        var relied = command.relied();
        Map<UUID, EvidenceView> here = relied.isEmpty()
                ? Map.of()
                : evidence.of(investigation, claim).stream()
                        .collect(Collectors.toMap(EvidenceView::id, Function.identity()));
        for (var i = 0; i < relied.size(); i++) {
            var piece = here.get(relied.get(i));
            if (piece == null) {
                throw new NotFound();
            }
            if (piece.withdrawn()) {
                throw new Invalid("evidence[" + i + "]", "is withdrawn", "withdrawn");
            }
        }
    }
}
