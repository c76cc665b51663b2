package org.substantiate.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.substantiate.document.Format;
import org.substantiate.document.RevisionText;
import org.substantiate.event.Ids;
import org.substantiate.problem.Invalid;

/** Positions are code points, whatever a text is written in. */
class SelectionTest {

    @ParameterizedTest
    @CsvSource({
        // emoji outside the first plane, with joiners and variation selectors: six code points
        "'He said 👩🏽‍🚒🗞️ and left.', 8, 14, '👩🏽‍🚒🗞️'",
        // e with a combining accent is two, and is not composed
        "'Un cafe\u0301 noir', 3, 8, 'cafe\u0301'",
        "'قال الوزير إن الصور مزيفة', 4, 10, 'الوزير'",
        "'部长说照片是假的', 0, 2, '部长'",
        "'𠮷野家で𝒙を見た', 4, 7, '𝒙を見'",
    })
    @DisplayName("AN2 a selection is counted in code points")
    void countsCodePoints(String text, int start, int end, String exact) {
        var selection = select(text, start, end, exact);

        assertThat(selection.quote().exact()).isEqualTo(exact);
        assertThat(selection.quote().prefix() + exact + selection.quote().suffix())
                .isEqualTo(text);
    }

    @Test
    @DisplayName("AN3 a quote has up to 32 code points of its neighbours, and halves none")
    void takesNeighboursWhole() {
        var text = "🙂".repeat(40) + "posters" + "🙃".repeat(40);

        var quote = select(text, 40, 47, "posters").quote();

        assertThat(quote).isEqualTo(new Quote("posters", "🙂".repeat(32), "🙃".repeat(32)));
    }

    @Test
    @DisplayName("AN4 what does not stand there is refused with the nearest match")
    void refusesWhatDoesNotStandThere() {
        // as a client that counts UTF-16 would say it
        assertThatThrownBy(() -> select("🙂🙂 Who paid for the posters?", 5, 13, "Who paid"))
                .isInstanceOfSatisfying(
                        SelectionMismatch.class,
                        mismatch -> assertThat(mismatch.members())
                                .containsEntry("nearest", new Passage(3, 11, "Who paid")));
    }

    @Test
    @DisplayName("AN4 where nothing is like it, the nearest match is null")
    void refusesWhatStandsNowhere() {
        assertThatThrownBy(() -> select("Who paid for the posters?", 0, 8, "Zebrafinken"))
                .isInstanceOfSatisfying(
                        SelectionMismatch.class,
                        mismatch -> assertThat(mismatch.members()).containsEntry("nearest", null));
    }

    @ParameterizedTest
    @CsvSource({"20, 2147483647", "2147483646, 2147483647", "25, 26"})
    @DisplayName("AN4 positions outside the text are a mismatch")
    void refusesPositionsOutside(int start, int end) {
        assertThatThrownBy(() -> select("Who paid for the posters?", start, end, "posters?"))
                .isInstanceOf(SelectionMismatch.class);
    }

    @ParameterizedTest
    @CsvSource({"4, 4", "9, 4"})
    @DisplayName("AN5 a passage has at least one code point")
    void refusesAnEndThatIsNotBehindTheStart(int start, int end) {
        assertThatThrownBy(() -> select("Who paid for the posters?", start, end, "paid"))
                .isInstanceOf(Invalid.class);
    }

    private static Selection select(String text, int start, int end, String exact) {
        var revision = new RevisionText(
                UUID.randomUUID(), Ids.next(), Format.TEXT.read(text).text());
        return Selection.in(revision, new Target(revision.revision(), start, end, exact));
    }
}
