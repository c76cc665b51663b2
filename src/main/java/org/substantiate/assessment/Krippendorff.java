package org.substantiate.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Krippendorff's alpha: how far those who judged the same things agree, beyond chance; missing judgements do no harm. */
final class Krippendorff {

    /** How far two categories are apart, given how often each of all was chosen. */
    interface Distance {
        double between(double[] chosen, int one, int other);
    }

    /** Categories are the same or not. */
    static final Distance NOMINAL = (chosen, one, other) -> one == other ? 0 : 1;

    /** Categories have an order, and are as far apart as judgements lie between them. */
    static final Distance ORDINAL = (chosen, one, other) -> {
        var between = -(chosen[one] + chosen[other]) / 2;
        for (var each = Math.min(one, other); each <= Math.max(one, other); each++) {
            between += chosen[each];
        }
        return between * between;
    };

    /** Categories are numbers at equal distances. */
    static final Distance INTERVAL = (chosen, one, other) -> (double) (one - other) * (one - other);

    private Krippendorff() {}

    /**
     * The coefficient: 1 for perfect agreement, 0 for chance.
     *
     * @param things for each thing that was judged, how many chose each category; all of one length
     * @return nothing if no two judged the same thing, or if only one category was ever chosen
     */
    static @Nullable Double alpha(List<int[]> things, Distance distance) {
        var compared =
                things.stream().filter(thing -> Gwet.judgements(thing) > 1).toList();
        if (compared.isEmpty()) {
            return null;
        }
        var categories = compared.get(0).length;
        var chosen = new double[categories];
        for (var thing : compared) {
            for (var category = 0; category < categories; category++) {
                chosen[category] += thing[category];
            }
        }
        var all = java.util.Arrays.stream(chosen).sum();
        var observed = 0.0;
        var expected = 0.0;
        for (var one = 0; one < categories; one++) {
            for (var other = 0; other < categories; other++) {
                if (one == other) {
                    continue;
                }
                var apart = distance.between(chosen, one, other);
                for (var thing : compared) {
                    observed += apart * thing[one] * thing[other] / (Gwet.judgements(thing) - 1);
                }
                expected += apart * chosen[one] * chosen[other] / (all - 1);
            }
        }
        return expected == 0 ? null : 1 - observed / expected;
    }
}
