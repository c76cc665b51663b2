package org.substantiate.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CanonicalTextTest {
    @Test
    @DisplayName("TX1 blocks are joined by an empty line")
    void joinsBlocksByAnEmptyLine() {
        assertThat(Format.MARKDOWN.read("# A\nb\n> c").text())
                .isEqualTo(new CanonicalText(
                        "A\n\nb\n\nc",
                        List.of(
                                new Block(BlockKind.HEADING, 1, 0, 1),
                                new Block(BlockKind.PARAGRAPH, null, 3, 4),
                                new Block(BlockKind.QUOTE, null, 6, 7))));
    }

    @Test
    @DisplayName("TX2 the hash is that of the text in UTF-8")
    void hashesTheTextInUtf8() {
        assertThat(new CanonicalText("abc", List.of()).sha256())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(new CanonicalText("é🔥", List.of()).sha256())
                .isNotEqualTo(new CanonicalText("e\u0301🔥", List.of()).sha256());
    }

    @Test
    @DisplayName("TX3 positions are code points in every script")
    void countsCodePoints() {
        CanonicalText text = Format.TEXT
                .read("🇳🇨 Noume\u0301a 🔥\n新喀里多尼亚\nكاليدونيا الجديدة")
                .text();
        assertThat(text.blocks())
                .containsExactly(
                        new Block(BlockKind.PARAGRAPH, null, 0, 12),
                        new Block(BlockKind.PARAGRAPH, null, 14, 20),
                        new Block(BlockKind.PARAGRAPH, null, 22, 39));
        assertThat(text.length()).isEqualTo(39);
        assertThat(text.between(3, 10)).isEqualTo("Noume\u0301a");
        assertThat(text.between(11, 12)).isEqualTo("🔥");
        assertThat(text.between(14, 20)).isEqualTo("新喀里多尼亚");
    }

    @Test
    @DisplayName("TX3 positions outside the text are refused")
    void refusesPositionsOutside() {
        CanonicalText text = Format.TEXT.read("short").text();
        assertThatThrownBy(() -> text.between(2, 6)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> text.between(-1, 2)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    @DisplayName("TX4 Unicode is left as it was")
    void leavesUnicodeAsItWas() {
        String told = "e\u0301 é ﬁ Å \u202Eabc\u202C \u200Fد\u200E a\u00A0b so\u00ADft \uD83D\uDC69\u200D\uD83D\uDC67";
        assertThat(BlocksOf.text(told)).containsExactly("P " + told);
        assertThat(BlocksOf.html("<p>" + told)).containsExactly("P " + told);
        assertThat(BlocksOf.markdown(told)).containsExactly("P " + told);
    }

    @Test
    @DisplayName("TX4 control characters are dropped, half characters replaced")
    void dropsControlCharacters() {
        assertThat(BlocksOf.text("a\u0000b\u0007c\u001Bd\u007Fe\u0090f\uD83D g \uDC69"))
                .containsExactly("P abcdef\uFFFD g \uFFFD");
        assertThat(BlocksOf.html("a&#1;b&#x1F;c")).containsExactly("P abc");
        assertThat(BlocksOf.text("\uFEFFtext")).containsExactly("P text");
    }

    @Test
    @DisplayName("TX7 what nobody can see is no text")
    void refusesEmptyTexts() {
        for (Format format : Format.values()) {
            for (String empty : List.of("", " \n\t\r\n ", "\uFEFF", "\u00A0\u200B\u2003", "\u0000\u0001")) {
                assertThatThrownBy(() -> format.read(empty)).isInstanceOf(EmptyText.class);
            }
        }
        assertThatThrownBy(
                        () -> Format.HTML.read("<title>Only a title</title><p>&nbsp;</p><table><tr><td><td></table>"))
                .isInstanceOf(EmptyText.class);
        assertThatThrownBy(() ->
                        Format.MARKDOWN.read("***\n\n![alt](picture.png)\n\n>\n\n- \n\n[a]: https://example.org\n"))
                .isInstanceOf(EmptyText.class);
    }
}
