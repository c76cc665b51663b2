package org.substantiate.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.substantiate.event.Actor;
import org.substantiate.investigation.Access;

/**
 * Finds claims that say something like a statement, so that nobody raises the same one twice (rule CL26).
 *
 * <p>It reads the investigation's statements each time it is asked, so that it can neither lag behind the log nor tell of
 * another investigation; only what their words come down to is kept, and that hangs on the words alone. Rare words weigh more than
 * those that many claims share.
 */
@ApplicationScoped
public class SimilarClaims {

    private static final int MOST = 5;

    /** Below that, two statements merely speak of the same things. */
    private static final double LEAST = 0.3;

    /** As many statements as 20 large investigations have; about 1 kB each. */
    private static final int KEPT = 50_000;

    private final Access access;
    private final KeptClaims claims;
    private final Map<String, Stems> known = Collections.synchronizedMap(new LinkedHashMap<>(1024, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Stems> eldest) {
            return size() > KEPT;
        }
    });

    SimilarClaims(Access access, KeptClaims claims) {
        this.access = access;
        this.claims = claims;
    }

    /**
     * Claims of the investigation that say something like it, the nearest first.
     *
     * @param except a claim that is not looked for: the one that is being linked
     */
    @Transactional
    List<SimilarClaim> to(Actor actor, UUID investigation, String statement, @Nullable UUID except) {
        access.read(actor, investigation);
        var wanted = Stems.of(statement);
        var others = new HashMap<UUID, Stems>();
        claims.statements(investigation).forEach((id, said) -> {
            if (!id.equals(except)) {
                others.put(id, known.computeIfAbsent(said, Stems::of));
            }
        });
        var best = new HashMap<UUID, Double>();
        for (var language = 0; language < wanted.each().size(); language++) {
            var read = language;
            var stems = wanted.each().get(read);
            var weights = weights(
                    others.values().stream().map(one -> one.each().get(read)).toList(), stems);
            others.forEach(
                    (id, one) -> best.merge(id, likeness(stems, one.each().get(read), weights), Math::max));
        }
        return best.entrySet().stream()
                .filter(one -> one.getValue() >= LEAST)
                .sorted(Map.Entry.<UUID, Double>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .map(one -> new SimilarClaim(one.getKey(), (int) Math.round(100 * one.getValue())))
                .toList();
    }

    /** How rare each stem is: the inverse of its frequency, in logarithms. */
    private static Map<String, Double> weights(List<Set<String>> statements, Set<String> also) {
        var frequency = new HashMap<String, Integer>();
        statements.forEach(stems -> stems.forEach(stem -> frequency.merge(stem, 1, Integer::sum)));
        also.forEach(stem -> frequency.merge(stem, 1, Integer::sum));
        var all = statements.size() + 1.0;
        var weights = new HashMap<String, Double>();
        frequency.forEach((stem, times) -> weights.put(stem, 0.5 + Math.log(1 + all / times)));
        return weights;
    }

    /** The cosine between two statements; 1 if they share all stems. */
    private static double likeness(Set<String> one, Set<String> other, Map<String, Double> weights) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        var shared = 0.0;
        for (var stem : one) {
            if (other.contains(stem)) {
                shared += square(weights, stem);
            }
        }
        return shared / Math.sqrt(length(one, weights) * length(other, weights));
    }

    private static double length(Set<String> stems, Map<String, Double> weights) {
        return stems.stream().mapToDouble(stem -> square(weights, stem)).sum();
    }

    private static double square(Map<String, Double> weights, String stem) {
        double weight = weights.getOrDefault(stem, 1.0);
        return weight * weight;
    }
}
