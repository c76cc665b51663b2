package org.substantiate.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PassageSearchTest {
    private static final String NOTE =
            "Paris blamed Baku. Baku denied it. The congress voted in May; the congress was not asked again.";

    @Test
    @DisplayName("TX20 an exact occurrence wins, the nearest one first")
    void findsTheNearestOfSeveralOccurrences() {
        assertThat(nearest(NOTE, 0, "congress")).contains(new Passage(39, 47, "congress"));
        assertThat(nearest(NOTE, 90, "congress")).contains(new Passage(66, 74, "congress"));
        assertThat(nearest(NOTE, 1_000_000, "congress")).contains(new Passage(66, 74, "congress"));
        assertThat(nearest(NOTE, -5, "Baku")).contains(new Passage(13, 17, "Baku"));
    }

    @Test
    @DisplayName("TX20 occurrences may overlap")
    void findsOverlappingOccurrences() {
        assertThat(nearest("ababababab", 4, "abab")).contains(new Passage(4, 8, "abab"));
    }

    @Test
    @DisplayName("TX21 white space and invisible characters do not count")
    void findsAQuoteWithOtherSpacing() {
        assertThat(nearest("one\n\ntwo three", 0, " one two")).contains(new Passage(0, 8, "one\n\ntwo"));
        assertThat(nearest("un\u00ADrest in the is\u200Blands", 0, "unrest in the islands"))
                .contains(new Passage(0, 23, "un\u00ADrest in the is\u200Blands"));
        assertThat(nearest("14\u00A0May\u202F2024", 0, "14 May 2024"))
                .contains(new Passage(0, 11, "14\u00A0May\u202F2024"));
    }

    @Test
    @DisplayName("TX22 something alike is found near the place")
    void findsSomethingAlike() {
        assertThat(nearest(
                        "Officials in Paris had blamed the archipelago’s “friends” in Baku.",
                        10,
                        "Paris had blamed the archipelago's \"friends\""))
                .contains(new Passage(13, 57, "Paris had blamed the archipelago’s “friends”"));
    }

    @Test
    @DisplayName("TX22 of two equally alike the nearer is taken")
    void takesTheNearerOfTwoAlike() {
        String text = "the vote was delayed. ".repeat(3);
        assertThat(nearest(text, 44, "the vote was delaied.")).contains(new Passage(44, 65, "the vote was delayed."));
        assertThat(nearest(text, 20, "the vote was delaied.")).contains(new Passage(22, 43, "the vote was delayed."));
    }

    @Test
    @DisplayName("TX22 below the floor nothing is guessed")
    void findsNothingBelowTheFloor() {
        assertThat(nearest(NOTE, 0, "Moscow paid them")).isEmpty();
        assertThat(nearest("a cat sat", 0, "cot")).isEmpty();
        assertThat(nearest(NOTE, 0, "A sentence about nickel prices, Indonesian smelters and debt"))
                .isEmpty();
        assertThat(nearest(NOTE, 0, "")).isEmpty();
        assertThat(nearest(NOTE, 0, "   ")).isEmpty();
        assertThat(nearest("", 0, "Baku")).isEmpty();
    }

    @Test
    @DisplayName("TX3 positions are code points in every script")
    void countsCodePoints() {
        assertThat(nearest("🇳🇨🔥 Nouméa 🔥", 0, "Nouméa")).contains(new Passage(4, 10, "Nouméa"));
        assertThat(nearest("👩‍👩‍👧 a 👩‍👩‍👧 b", 9, "👩‍👩‍👧")).contains(new Passage(8, 13, "👩‍👩‍👧"));
        assertThat(nearest("Noume\u0301a, Nouméa", 0, "Nouméa")).contains(new Passage(9, 15, "Nouméa"));
        assertThat(nearest("قالت باكو إنها لم تتدخل", 3, "باكو")).contains(new Passage(5, 9, "باكو"));
        assertThat(nearest("新喀里多尼亚发生骚乱。巴库否认。", 0, "巴库 否认")).contains(new Passage(11, 15, "巴库否认"));
        assertThat(nearest("𝒜𝒷𝒸 the curfew was lifted on the island", 0, "the curfew wos lifted on the"))
                .contains(new Passage(4, 32, "the curfew was lifted on the"));
    }

    @Test
    @DisplayName("TX23 hostile repetition costs no more than any other text")
    void endsOnHostileRepetition() {
        String text = "a".repeat(5_000_000);
        assertThat(nearest(text, 2_500_000, "a".repeat(4_999) + "b"))
                .get()
                .extracting(Passage::start)
                .isEqualTo(2_500_000);
        assertThat(nearest(text, 2_500_000, "b".repeat(5_000))).isEmpty();
        assertThat(nearest(text, 0, " ".repeat(2_500) + "c".repeat(2_500))).isEmpty();
    }

    private static Optional<Passage> nearest(String text, int start, String exact) {
        return new PassageSearch(text).nearest(start, exact);
    }
}
