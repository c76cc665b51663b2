package org.substantiate.assessment;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gwet's AC2: agreement beyond chance that does not fall when nearly everybody chooses the same category. */
final class Gwet {

    /** How much of an agreement it is to choose two categories: 1 for the same. */
    interface Weight {
        double of(int one, int other, int categories);
    }

    /** Only the same is an agreement: then it is AC1, and the raw agreement that of pairs. */
    static final Weight SAME = (one, other, categories) -> one == other ? 1 : 0;

    /** Categories have an order: the fewer pairs of them lie between two, the more of an agreement it is. */
    static final Weight ORDINAL = (one, other, categories) -> 1 - pairs(Math.abs(one - other) + 1) / pairs(categories);

    private Gwet() {}

    /**
     * The coefficient: 1 for perfect agreement, 0 for chance.
     *
     * @param things for each thing that was judged, how many chose each category; all of one length
     * @return nothing if no two judged the same thing
     */
    static @Nullable Double ac2(List<int[]> things, Weight weight) {
        var agreed = agreement(things, weight);
        if (agreed == null) {
            return null;
        }
        var judged = things.stream().filter(thing -> judgements(thing) > 0).toList();
        var categories = judged.get(0).length;
        var weights = 0.0;
        var spread = 0.0;
        for (var one = 0; one < categories; one++) {
            var category = one;
            var share = judged.stream()
                            .mapToDouble(thing -> (double) thing[category] / judgements(thing))
                            .sum()
                    / judged.size();
            spread += share * (1 - share);
            for (var other = 0; other < categories; other++) {
                weights += weight.of(one, other, categories);
            }
        }
        var chance = weights * spread / (categories * (categories - 1));
        return (agreed - chance) / (1 - chance);
    }

    /** What share of the pairs of judgements about the same thing agree, weighted. */
    static @Nullable Double agreement(List<int[]> things, Weight weight) {
        var compared = things.stream().filter(thing -> judgements(thing) > 1).toList();
        if (compared.isEmpty()) {
            return null;
        }
        return compared.stream().mapToDouble(thing -> agreement(thing, weight)).sum() / compared.size();
    }

    private static double agreement(int[] thing, Weight weight) {
        var judgements = judgements(thing);
        var agreed = 0.0;
        for (var one = 0; one < thing.length; one++) {
            var near = 0.0;
            for (var other = 0; other < thing.length; other++) {
                near += weight.of(one, other, thing.length) * thing[other];
            }
            agreed += thing[one] * (near - 1);
        }
        return agreed / (judgements * (judgements - 1.0));
    }

    static int judgements(int[] thing) {
        return Arrays.stream(thing).sum();
    }

    private static double pairs(int of) {
        return of * (of - 1) / 2.0;
    }
}
