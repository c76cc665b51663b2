package org.substantiate.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sources made to take for ever or to exhaust memory; that these tests end, in the heap of a test, is what they assert. */
@DisplayName("TX19 reading is bounded in time and memory")
class HostileSourceTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<blockquote>",
                "<ul><li>",
                "<b>",
                "<a href=x>",
                "<table><tr><td>",
                "<p><b><i>",
                "<",
                "<!--",
                "&",
                "&#",
                "</p>",
                "<svg><p>",
                "<select>",
                "<form><a>",
                "<br>",
                "<p>",
                "<b><p>",
                "<font size=1><p>",
                "<!DOCTYPE",
                "<![CDATA[",
                "<a =",
                "<td>a"
            })
    void readsHostileHtml(String piece) {
        assertEnds(Format.HTML, piece, 9_999);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ">",
                "> ",
                "- ",
                "* ",
                "1. ",
                "[",
                "![",
                "![[](",
                "[a](",
                "[a](b",
                "*a ",
                "**a _b ",
                "*",
                "_a",
                "`",
                "` ``",
                "<",
                "<a ",
                "<!--",
                "<!",
                "&",
                "\\",
                "~",
                "~~a ",
                "a\n",
                "# ",
                "|",
                "|a",
                "|a\n|-\n",
                "\t",
                "- a\n",
                ">\n",
                "[a]: b\n",
                "[a]: ",
                "](",
                "a](b) ",
                "<?",
                "<div>\n\n",
                "(",
                "https://",
                "```\n",
                "a  \n",
                "-\n\n  "
            })
    void readsHostileMarkdown(String piece) {
        assertEnds(Format.MARKDOWN, piece, 40_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a ", "a\n", "\n", " \n", "a\u2029", "- ", "1) a\n", "𝒜"})
    void readsHostileText(String piece) {
        assertEnds(Format.TEXT, piece, 90_000);
    }

    @Test
    void readsManyDifferentTags() {
        assertReads(Format.HTML, numbered("<b a%d>") + "<p>x");
        assertReads(Format.HTML, "<p " + numbered("a%d ") + ">x");
        assertReads(Format.HTML, numbered("<x%d>") + "x");
        assertReads(Format.HTML, numbered("<b a%d><p>x"));
    }

    @Test
    void readsManyDifferentMarks() {
        assertEnds(Format.MARKDOWN, "|a".repeat(1_000) + "\n" + "|-".repeat(1_000) + "\n" + "|b\n".repeat(100_000));
        assertReads(Format.MARKDOWN, numbered("[a%d]: b\n\n") + numbered("[a%d] "));
        assertReads(
                Format.MARKDOWN, IntStream.range(1, 900).mapToObj("`"::repeat).reduce("x", (a, b) -> a + " " + b));
        assertReads(
                Format.MARKDOWN,
                Stream.iterate("- ", indent -> "  " + indent).limit(2_000).reduce("", (a, b) -> a + b + "x\n"));
    }

    private static void assertReads(Format format, String source) {
        CanonicalText text = format.read("first\n\n" + source).text();
        assertThat(text.text()).startsWith("first");
        assertThat(text.sha256()).hasSize(64);
    }

    @Test
    @DisplayName("TX19 what is nested too deep keeps its text")
    void keepsTheTextOfDeepNesting() {
        assertThat(BlocksOf.html("<div>".repeat(100_000) + "deep")).containsExactly("P deep");
        assertThat(BlocksOf.html("<blockquote><p>".repeat(50_000) + "deep down"))
                .containsExactly("Q deep down");
        assertThat(BlocksOf.html("<ul><li>".repeat(50_000) + "deep"))
                .singleElement()
                .asString()
                .endsWith("deep");
        assertThat(BlocksOf.html("<b><i>".repeat(50_000) + "deep")).containsExactly("P deep");
        assertThat(BlocksOf.markdown(">".repeat(100_000) + "deep"))
                .singleElement()
                .asString()
                .endsWith("deep");
        assertThat(BlocksOf.markdown("- ".repeat(100_000) + "deep"))
                .singleElement()
                .asString()
                .endsWith("deep");
        assertThat(BlocksOf.markdown("*a **b ".repeat(20_000) + "deep" + "** *".repeat(20_000)))
                .singleElement()
                .asString()
                .contains("deep");
    }

    /** Read, or refused with a sentence; nothing else may happen. */
    private static void assertEnds(Format format, String source) {
        try {
            assertReads(format, source);
        } catch (UnreadableText refused) {
            assertThat(refused).hasMessageMatching(".*(too many|100,000 paragraphs).*");
        }
    }

    /** As many pieces as are let through, and as many as fit into the limit of size. */
    private static void assertEnds(Format format, String piece, int pieces) {
        assertReads(format, piece.repeat(pieces));
        assertEnds(format, piece.repeat((Upload.LIMIT - 100) / piece.getBytes(UTF_8).length));
    }

    private static String numbered(String piece) {
        return IntStream.range(0, 40_000)
                .mapToObj(piece::formatted)
                .reduce(new StringBuilder(), StringBuilder::append, StringBuilder::append)
                .toString();
    }
}
