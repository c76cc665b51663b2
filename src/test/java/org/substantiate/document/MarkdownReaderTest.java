package org.substantiate.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.substantiate.document.BlocksOf.markdown;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MarkdownReaderTest {
    @Test
    @DisplayName("TX8 headings, paragraphs, quotes and preformatted text keep their kind")
    void keepsKinds() {
        assertThat(markdown("""
                Title
                =====
                One *soft*
                `line`  and [a link](https://example.org "t") <https://example.net>.

                > outer
                >
                > > inner
                >
                > ### In a quote

                ```text
                  as   it

                is
                ```

                    indented
                """))
                .containsExactly(
                        "H1 Title",
                        "P One soft line and a link https://example.net.",
                        "Q outer",
                        "Q inner",
                        "H3 In a quote",
                        "PRE   as   it\n\nis",
                        "PRE indented");
    }

    @Test
    @DisplayName("TX6 a hard break stays a line break, a soft one is a space")
    void keepsHardBreaks() {
        assertThat(markdown("one\\\ntwo  \nthree\nfour<br>five")).containsExactly("P one\ntwo\nthree four\nfive");
    }

    @Test
    @DisplayName("TX9 list items know how deep they are")
    void keepsLists() {
        assertThat(markdown("""
                - a
                  - b

                    more of b
                  - > quoted
                3. c
                """)).containsExactly("L1 a", "L2 b", "P more of b", "Q quoted", "L1 c");
    }

    @Test
    @DisplayName("TX10 a table is read row by row")
    void readsTables() {
        assertThat(markdown("""
                | Year | No |
                |------|---:|
                | 2018 | 56.7 % |
                | | *x* |
                """)).containsExactly("P Year | No", "P 2018 | 56.7 %", "P | x");
    }

    @Test
    @DisplayName("TX13 HTML in Markdown is read as HTML, or leaves its text")
    void readsHtmlInMarkdown() {
        assertThat(markdown("""
                a <b onclick="x">bold</b> ~~struck~~ word

                <div><p>one</p><script>alert(1)</script></div>

                > <blockquote>two</blockquote>

                <!-- nothing -->
                last ![picture](x.png)
                """)).containsExactly("P a bold struck word", "P one", "Q two", "P last");
        assertThat(markdown("x <script>alert(1)</script>")).noneMatch(block -> block.contains("<"));
    }

    @Test
    @DisplayName("TX12 the first heading is the title")
    void findsTheTitle() {
        assertThat(Format.MARKDOWN.read("a\n\n## The *title*\n\n# later").title())
                .contains("The title");
        assertThat(Format.MARKDOWN.read("a").title()).isEmpty();
    }
}
