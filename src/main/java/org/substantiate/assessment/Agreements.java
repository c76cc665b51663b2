package org.substantiate.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.substantiate.annotation.AnnotationView;
import org.substantiate.annotation.Annotations;
import org.substantiate.claim.Claims;
import org.substantiate.claim.VerdictValue;
import org.substantiate.event.Actor;
import org.substantiate.investigation.Access;

/** How far members agree who could not see what the others think; never a gate to anything. */
@ApplicationScoped
public class Agreements {

    /** The values that have an order, from the lowest; {@code UNRESOLVED} has no place among them and counts as missing. */
    private static final List<VerdictValue> ORDER = List.of(
            VerdictValue.REFUTED,
            VerdictValue.UNSUBSTANTIATED,
            VerdictValue.PARTLY_SUBSTANTIATED,
            VerdictValue.SUBSTANTIATED);

    private final Access access;
    private final Claims claims;
    private final Annotations annotations;
    private final Assessments.Kept assessments;
    private final BlindRounds.Kept rounds;

    Agreements(
            Access access,
            Claims claims,
            Annotations annotations,
            Assessments.Kept assessments,
            BlindRounds.Kept rounds) {
        this.access = access;
        this.claims = claims;
        this.annotations = annotations;
        this.assessments = assessments;
        this.rounds = rounds;
    }

    /**
     * On the claims of an investigation, or on those that occur in one of its documents.
     *
     * <p>Of each assessor the latest that they submitted blind in the claim's first round; none of who is recused, and nothing of a
     * round that runs.
     */
    @Transactional
    public AgreementView of(Actor actor, UUID investigation, @Nullable UUID document) {
        access.read(actor, investigation);
        var there = document == null ? null : occurringIn(actor, investigation, document);
        var tallies = blindFirsts(investigation).entrySet().stream()
                .filter(claim -> there == null || there.contains(claim.getKey()))
                .map(claim -> tally(claim.getValue().values()))
                .filter(tally -> Gwet.judgements(tally) > 1)
                .toList();
        var ratings = tallies.stream().mapToInt(Gwet::judgements).sum();
        var enough = tallies.size() >= AgreementView.LEAST;
        return new AgreementView(
                tallies.size(),
                ratings,
                AgreementView.LEAST,
                enough ? Gwet.agreement(tallies, Gwet.SAME) : null,
                enough ? Krippendorff.alpha(tallies, Krippendorff.ORDINAL) : null,
                enough ? Gwet.ac2(tallies, Gwet.ORDINAL) : null);
    }

    private Set<UUID> occurringIn(Actor actor, UUID investigation, UUID document) {
        var passages = annotations.list(actor, investigation, document).items().stream()
                .filter(annotation -> !annotation.withdrawn())
                .map(AnnotationView::id)
                .collect(Collectors.toSet());
        return claims.list(actor, investigation).items().stream()
                .filter(claim -> claim.occurrences().stream().anyMatch(passages::contains))
                .map(org.substantiate.claim.ClaimView::id)
                .collect(Collectors.toSet());
    }

    /** What each assessor found last, by claim. */
    private Map<UUID, Map<UUID, VerdictValue>> blindFirsts(UUID investigation) {
        var found = new HashMap<UUID, Map<UUID, VerdictValue>>();
        assessments
                .list(
                        "investigation = ?1 and claimRound = 1 and blindRound is not null order by madeAt, id",
                        investigation)
                .forEach(one -> found.computeIfAbsent(one.claim, claim -> new HashMap<>())
                        .put(one.author, one.judgement.assessed()));
        rounds.list("investigation = ?1 and claimRound = 1", investigation)
                .forEach(round -> found.getOrDefault(round.claim, new HashMap<>())
                        .keySet()
                        .removeAll(round.recusals.keySet()));
        return found;
    }

    private static int[] tally(Iterable<VerdictValue> values) {
        var tally = new int[ORDER.size()];
        values.forEach(value -> {
            if (ORDER.contains(value)) {
                tally[ORDER.indexOf(value)]++;
            }
        });
        return tally;
    }
}
