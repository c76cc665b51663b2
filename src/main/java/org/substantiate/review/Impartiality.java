package org.substantiate.review;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.substantiate.claim.ClaimView;
import org.substantiate.claim.EvidenceView;
import org.substantiate.claim.Materiality;
import org.substantiate.claim.PiecesOfEvidence;
import org.substantiate.event.Actor;
import org.substantiate.investigation.Members;
import org.substantiate.investigation.Role;
import org.substantiate.investigation.Rules;

/** Whether an editor may decide on a claim: nobody judges their own work, and nobody is judge in their own cause. */
@Singleton
class Impartiality {

    private final Rules rules;
    private final Members members;
    private final PiecesOfEvidence evidence;
    private final KeptCases cases;

    Impartiality(Rules rules, Members members, PiecesOfEvidence evidence, KeptCases cases) {
        this.rules = rules;
        this.members = members;
        this.evidence = evidence;
        this.cases = cases;
    }

    /**
     * Lets an editor pass who is free in a claim.
     *
     * @param conflict what the editor says of that now
     * @return who else is there to decide; where nobody is, four eyes are not asked for
     */
    Seats expect(Actor editor, UUID investigation, ClaimView claim, boolean conflict) {
        if (conflict) {
            throw new ConflictOfInterest();
        }
        if (cases.isRecused(claim.id(), editor)) {
            throw new Recused();
        }
        var inForce = rules.of(investigation);
        var single = members.count(investigation, Role.EDITOR) == 1;
        if (inForce.fourEyes() && !single) {
            if (claim.author().equals(editor.account())) {
                throw new FourEyesClaim();
            }
            if (isOnlySource(editor, investigation, claim.id())) {
                throw new FourEyesEvidence();
            }
        }
        var needed = switch (inForce.secondSignature()) {
            case NEVER -> false;
            case HIGH_MATERIALITY -> claim.materiality() == Materiality.HIGH;
            case ALWAYS -> true;
        };
        return new Seats(single, needed && !single);
    }

    private boolean isOnlySource(Actor editor, UUID investigation, UUID claim) {
        var standing = evidence.of(investigation, claim).stream()
                .filter(piece -> !piece.withdrawn())
                .map(EvidenceView::author)
                .distinct()
                .toList();
        return standing.size() == 1 && standing.contains(editor.account());
    }
}
