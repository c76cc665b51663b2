package org.substantiate.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.KrippendorffAlphaAgreement;
import org.dkpro.statistics.agreement.distance.IDistanceFunction;
import org.dkpro.statistics.agreement.distance.IntervalDistanceFunction;
import org.dkpro.statistics.agreement.distance.NominalDistanceFunction;
import org.dkpro.statistics.agreement.distance.OrdinalDistanceFunction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The figures against those that their inventors published, and against another implementation. */
class AgreementTest {

    /** Krippendorff (2011): 4 raters, 12 units, values 1 to 5, 0 where somebody did not judge. */
    private static final int[][] PUBLISHED = {
        {1, 2, 3, 3, 2, 1, 4, 1, 2, 0, 0, 0},
        {1, 2, 3, 3, 2, 2, 4, 1, 2, 5, 0, 3},
        {0, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, 0},
        {1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, 0}
    };

    private static final Offset<Double> ROUNDED = within(0.0005);
    private static final Offset<Double> EXACT = within(1e-12);

    @Test
    @DisplayName(
            "CL60 Krippendorff's alpha is what he published: ordinal 0.815, nominal 0.743, interval 0.849, of 40 judgements")
    void isWhatKrippendorffPublished() {
        var tallies = tallies(PUBLISHED);

        assertThat(Krippendorff.alpha(tallies, Krippendorff.ORDINAL)).isCloseTo(0.815, ROUNDED);
        assertThat(Krippendorff.alpha(tallies, Krippendorff.NOMINAL)).isCloseTo(0.743, ROUNDED);
        assertThat(Krippendorff.alpha(tallies, Krippendorff.INTERVAL)).isCloseTo(0.849, ROUNDED);
        assertThat(tallies.stream()
                        .mapToInt(Gwet::judgements)
                        .filter(count -> count > 1)
                        .sum())
                .isEqualTo(40);
    }

    @Test
    @DisplayName(
            "CL60 alpha is what another implementation computes, on the published study and on three hundred others")
    void isWhatTheLibraryComputes() {
        var random = new Random(41);
        for (var time = 0; time < 300; time++) {
            var study = time == 0 ? PUBLISHED : study(random);
            compare(study, Krippendorff.ORDINAL, new OrdinalDistanceFunction());
            compare(study, Krippendorff.NOMINAL, new NominalDistanceFunction());
            compare(study, Krippendorff.INTERVAL, new IntervalDistanceFunction());
        }
    }

    @Test
    @DisplayName("CL60 Gwet's AC1 of the same study is what he published, 0.775, and AC2 weighs near misses")
    void isWhatGwetPublished() {
        var tallies = tallies(PUBLISHED);

        assertThat(Gwet.agreement(tallies, Gwet.SAME)).isCloseTo(0.81818, within(0.000005));
        assertThat(Gwet.ac2(tallies, Gwet.SAME)).isCloseTo(0.77544, within(0.000005));
        assertThat(Gwet.ac2(tallies, Gwet.ORDINAL)).isGreaterThan(Gwet.ac2(tallies, Gwet.SAME));
    }

    @Test
    @DisplayName("CL60 AC2 by hand: two claims, two assessors, one step apart on one of four values")
    void isWhatOneComputesByHand() {
        var tallies = List.of(new int[] {2, 0, 0, 0}, new int[] {1, 1, 0, 0});

        // one step apart weighs 1 - 1/6; agreement (1 + 5/6) / 2; shares 3/4 and 1/4, so that 6/16 are spread;
        // weights 4 + 6 * 5/6 + 4 * 3/6 + 2 * 0 = 11; chance 11 / 12 * 6 / 16
        var agreed = (1 + 5.0 / 6) / 2;
        var chance = 11.0 / 12 * 6 / 16;
        assertThat(Gwet.agreement(tallies, Gwet.ORDINAL)).isCloseTo(agreed, EXACT);
        assertThat(Gwet.ac2(tallies, Gwet.ORDINAL)).isCloseTo((agreed - chance) / (1 - chance), EXACT);
    }

    @Test
    @DisplayName("CL60 where nobody differs alpha says nothing, and AC2 says 1; where nobody is compared neither does")
    void saysNothingWhereThereIsNothingToSay() {
        var same = List.of(new int[] {0, 0, 0, 3}, new int[] {0, 0, 0, 2});
        assertThat(Krippendorff.alpha(same, Krippendorff.ORDINAL)).isNull();
        assertThat(Gwet.ac2(same, Gwet.ORDINAL)).isEqualTo(1);
        var alone = List.of(new int[] {1, 0, 0, 0}, new int[] {0, 0, 0, 0});
        assertThat(Krippendorff.alpha(alone, Krippendorff.ORDINAL)).isNull();
        assertThat(Gwet.ac2(alone, Gwet.ORDINAL)).isNull();
        assertThat(Gwet.agreement(alone, Gwet.SAME)).isNull();
    }

    private static void compare(int[][] study, Krippendorff.Distance ours, IDistanceFunction theirs) {
        var library = library(study);
        var expected = new KrippendorffAlphaAgreement(library, theirs).calculateAgreement();
        var alpha = Krippendorff.alpha(tallies(study), ours);
        if (alpha != null) {
            assertThat(alpha).as(Arrays.deepToString(study)).isCloseTo(expected, within(1e-9));
        }
    }

    private static CodingAnnotationStudy library(int[][] study) {
        var library = new CodingAnnotationStudy(study.length);
        for (var unit = 0; unit < study[0].length; unit++) {
            var item = new Object[study.length];
            for (var rater = 0; rater < study.length; rater++) {
                // integers, or the library takes the ordinal distance for the nominal one
                item[rater] = study[rater][unit] == 0 ? null : Integer.valueOf(study[rater][unit]);
            }
            library.addItemAsArray(item);
        }
        return library;
    }

    private static int[][] study(Random random) {
        var study = new int[2 + random.nextInt(4)][3 + random.nextInt(20)];
        for (var rater : study) {
            for (var unit = 0; unit < rater.length; unit++) {
                rater[unit] = random.nextInt(6);
            }
        }
        return study;
    }

    private static List<int[]> tallies(int[][] study) {
        var tallies = new ArrayList<int[]>();
        for (var unit = 0; unit < study[0].length; unit++) {
            var tally = new int[5];
            for (var rater : study) {
                if (rater[unit] > 0) {
                    tally[rater[unit] - 1]++;
                }
            }
            tallies.add(tally);
        }
        return tallies;
    }
}
