package org.substantiate.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.substantiate.document.BlocksOf.text;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PlainTextReaderTest {
    private static final String LONG =
            "This sentence was pasted from a page of the web, where a paragraph is one line that is never wrapped. ";

    @Test
    @DisplayName("TX14 a line of an unwrapped text is a paragraph")
    void takesLinesAsParagraphs() {
        assertThat(text("Headline\n" + LONG + "\nShort one.\n\n\n" + LONG + "2"))
                .containsExactly("P Headline", "P " + LONG.strip(), "P Short one.", "P " + LONG + "2");
        assertThat(text("one\r\ntwo\rthree\u2028four\u2029five\fsix"))
                .containsExactly("P one", "P two", "P three", "P four", "P five", "P six");
    }

    @Test
    @DisplayName("TX15 wrapped lines are joined, meant breaks stay")
    void joinsWrappedLines() {
        assertThat(text("""
                The congress met on Tuesday. Members of both camps said afterwards
                that the text would not pass without another round of talks in the
                capital.

                Ada Example
                3 Harbour Street

                What they asked for was written down in the letter that went out
                - a delay
                - a mediator whom both of the parties to the accord would be able
                  to accept
                """))
                .containsExactly(
                        "P The congress met on Tuesday. Members of both camps said afterwards that the text would not pass without another"
                                + " round of talks in the capital.",
                        "P Ada Example\n3 Harbour Street",
                        "P What they asked for was written down in the letter that went out\n- a delay\n- a mediator whom both of the parties"
                                + " to the accord would be able to accept");
    }

    @Test
    @DisplayName("TX15 wrapped Chinese is joined without a space")
    void joinsWrappedChinese() {
        String line = "新喀里多尼亚的骚乱始于二零二四年五月十三日夜间，起因是国民议会通过了扩大选民范围的宪法修正案，";
        assertThat(text(line + "\n" + line + "\n巴库否认。")).containsExactly("P " + line + line + "巴库否认。");
    }

    @Test
    @DisplayName("TX15 short lines of their own length are no wrapped text")
    void leavesShortLinesAlone() {
        assertThat(text("First point that was made in the debate\nSecond\nThird one, about money"))
                .containsExactly("P First point that was made in the debate", "P Second", "P Third one, about money");
    }

    @Test
    @DisplayName("TX16 nothing in plain text is a sign of structure")
    void knowsNoMarks() {
        assertThat(text("# Not a heading\n> not a quote\n<b>not bold</b> &amp; \t so"))
                .containsExactly("P # Not a heading", "P > not a quote", "P <b>not bold</b> &amp; so");
    }
}
