package org.substantiate.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class UploadTest {
    @Test
    @DisplayName("TX17 a file's name decides its format")
    void knowsFormatsByName() {
        assertThat(Format.ofFile("a.HTML")).isEqualTo(Format.HTML);
        assertThat(Format.ofFile("notes.2024.md")).isEqualTo(Format.MARKDOWN);
        assertThat(Format.ofFile("a.txt")).isEqualTo(Format.TEXT);
        assertThat(Format.ofFile("README")).isEqualTo(Format.TEXT);
    }

    @Test
    @DisplayName("TX17 text is read in UTF-8, or in UTF-16 with a mark")
    void decodesUnicode() {
        assertThat(read("a.txt", "Nouméa 🔥".getBytes(UTF_8))).isEqualTo("Nouméa 🔥");
        assertThat(read("a.txt", "\uFEFFNouméa 🔥".getBytes(UTF_8))).isEqualTo("Nouméa 🔥");
        assertThat(read("a.txt", "Nouméa 🔥".getBytes(UTF_16))).isEqualTo("Nouméa 🔥");
        assertThat(read("a.md", "\uFEFFNouméa 🔥".getBytes(UTF_16BE))).isEqualTo("Nouméa 🔥");
        assertThat(read("a.html", "\uFEFFNouméa 🔥".getBytes(UTF_16LE))).isEqualTo("Nouméa 🔥");
    }

    @Test
    @DisplayName("TX17 a page is read in the encoding it declares")
    void decodesDeclaredEncodings() {
        Charset windows = Charset.forName("windows-1252");
        assertThat(read("a.htm", "<meta charset=windows-1252><p>“Nouméa” €".getBytes(windows)))
                .isEqualTo("“Nouméa” €");
        assertThat(read("a.htm", "<META CHARSET='ISO-8859-1'><p>“Nouméa”".getBytes(windows)))
                .isEqualTo("“Nouméa”");
        assertThat(read(
                        "a.htm",
                        "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=koi8-r\"><p>Баку"
                                .getBytes(Charset.forName("KOI8-R"))))
                .isEqualTo("Баку");
        assertThat(read(
                        "a.xhtml",
                        "<?xml version='1.0' encoding='iso-8859-15'?><p>€".getBytes(Charset.forName("ISO-8859-15"))))
                .isEqualTo("€");
        assertThat(read("a.html", "<meta charset=utf-16><p>é".getBytes(UTF_8))).isEqualTo("é");
        assertThat(read("a.html", "<p>é".getBytes(UTF_8))).isEqualTo("é");
    }

    @Test
    @DisplayName("TX18 bytes that are not in their encoding are refused")
    void refusesWrongEncodings() {
        assertRefused(
                "a.txt",
                "Nouméa".getBytes(ISO_8859_1),
                "This file is not text in UTF-8. Save it as UTF-8 and upload it again.");
        assertRefused(
                "a.html", "<meta charset=shift_jis><p>\u0081\u0020".getBytes(ISO_8859_1), "not text in Shift_JIS");
        assertRefused("a.html", "<meta charset=klingon><p>a".getBytes(UTF_8), "\"klingon\"");
        assertRefused("a.txt", new byte[] {(byte) 0xFF, (byte) 0xFE, 'a'}, "UTF-16LE");
        assertRefused("a.txt", new byte[] {(byte) 0xC0, (byte) 0x80}, "UTF-8");
        assertRefused("a.txt", new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80}, "UTF-8");
    }

    @Test
    @DisplayName("TX18 what is not text is refused by its name")
    void refusesOtherFiles() {
        assertRefused("a.txt", "%PDF-1.7".getBytes(UTF_8), "This looks like a PDF.");
        assertRefused("a.html", "PK\u0003\u0004…".getBytes(UTF_8), "a DOCX, ODT or EPUB");
        assertRefused("a.md", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13}, "a PNG picture");
        assertRefused("a.txt", "{\\rtf1 text}".getBytes(UTF_8), "an RTF document");
        assertRefused("a.txt", "a\u0000b".getBytes(UTF_8), "This file is not text.");
        assertRefused("a.txt", "Nouméa".getBytes(UTF_16LE), "This file is not text.");
    }

    @Test
    @DisplayName("TX18 an empty file is refused")
    void refusesEmptyFiles() {
        assertThatThrownBy(() -> new Upload("a.txt", new byte[0]).read()).isInstanceOf(EmptyText.class);
        assertThatThrownBy(() -> new Upload("a.md", " \r\n\t".getBytes(UTF_8)).read())
                .isInstanceOf(EmptyText.class);
        assertThatThrownBy(() -> new Upload("a.html", new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}).read())
                .isInstanceOf(EmptyText.class);
    }

    @Test
    @DisplayName("HT5 what a sentence says of an upload stands in members too, for readers of other languages")
    void namesReasons() {
        assertThatThrownBy(() -> new Upload("a.txt", "%PDF-1.7".getBytes(UTF_8)).read())
                .isInstanceOfSatisfying(
                        UnreadableText.class,
                        refusal -> assertThat(refusal.members())
                                .containsOnly(Map.entry("reason", "other-format"), Map.entry("format", "PDF")));
        assertThatThrownBy(() -> new Upload("a.txt", new byte[0]).read())
                .isInstanceOfSatisfying(
                        UnreadableText.class,
                        refusal -> assertThat(refusal.members()).containsOnly(Map.entry("reason", "empty")));
    }

    @Test
    @DisplayName("TX19 up to 5 MiB are read, one byte more is refused")
    void refusesTooMuch() {
        byte[] most = new byte[Upload.LIMIT];
        Arrays.fill(most, (byte) 'a');
        assertThat(read("a.txt", most)).hasSize(Upload.LIMIT);
        assertThatThrownBy(() -> new Upload("a.txt", new byte[Upload.LIMIT + 1]))
                .isInstanceOfSatisfying(
                        TooLarge.class, refusal -> assertThat(refusal.members()).containsEntry("limit", 5_242_880L))
                .hasMessageContaining("5 MiB");
        assertThatThrownBy(() -> Format.TEXT.read("é".repeat(Upload.LIMIT / 2 + 1)))
                .isInstanceOf(TooLarge.class);
    }

    private static String read(String name, byte[] content) {
        return new Upload(name, content).read().text().text();
    }

    private static void assertRefused(String name, byte[] content, String sentence) {
        assertThatThrownBy(() -> new Upload(name, content).read())
                .isInstanceOf(UnreadableText.class)
                .hasMessageContaining(sentence);
    }
}
