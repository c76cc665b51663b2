package org.substantiate.document;

import java.util.Optional;
import java.util.stream.Stream;

/** Kinds of files that are often sent instead of a text, known by their first bytes. */
enum FileKind {
    PDF("a PDF", '%', 'P', 'D', 'F', '-'),
    ZIP("a ZIP archive, or a DOCX, ODT or EPUB, which are such archives", 'P', 'K', 3, 4),
    OLE("an old Word, Excel or PowerPoint file", 0xD0, 0xCF, 0x11, 0xE0),
    RTF("an RTF document", '{', '\\', 'r', 't', 'f'),
    PNG("a PNG picture", 0x89, 'P', 'N', 'G'),
    JPEG("a JPEG picture", 0xFF, 0xD8, 0xFF),
    GIF("a GIF picture", 'G', 'I', 'F', '8'),
    GZIP("a gzip archive", 0x1F, 0x8B),
    WEB_ARCHIVE("a web archive of a browser", 'b', 'p', 'l', 'i', 's', 't');

    private final String spoken;
    private final int[] firstBytes;

    FileKind(String spoken, int... firstBytes) {
        this.spoken = spoken;
        this.firstBytes = firstBytes;
    }

    static Optional<FileKind> of(byte[] content) {
        return Stream.of(values())
                .filter(kind -> startsWith(content, kind.firstBytes))
                .findFirst();
    }

    static boolean startsWith(byte[] content, int... bytes) {
        if (content.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((content[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    /** With its article, as said in a sentence. */
    String spoken() {
        return spoken;
    }
}
