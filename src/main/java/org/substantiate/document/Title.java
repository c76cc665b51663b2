package org.substantiate.document;

import java.util.Optional;

/** How a document is called: as its importer says; else by its first heading, its file's name or its first words. */
record Title(AddDocument command, Reading reading) {

    /** In code points. */
    private static final int LONGEST = 300;

    /** So much of a text is enough to know it by; in code points. */
    private static final int FIRST_WORDS = 80;

    String text() {
        return Optional.ofNullable(command.title())
                .or(() -> reading.title().or(reading.text()::firstHeading).map(title -> shortened(title, LONGEST)))
                .or(() -> Optional.ofNullable(command.file()).map(AddDocument.File::name))
                .orElseGet(() -> shortened(reading.text().text(), FIRST_WORDS));
    }

    /** On one line, cut between two words where there is more of it. */
    private static String shortened(String text, int longest) {
        var head = text.codePoints()
                .limit(4L * longest)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .replaceAll("\\s+", " ")
                .strip();
        if (head.codePointCount(0, head.length()) <= longest) {
            return head;
        }
        var cut = head.substring(0, head.offsetByCodePoints(0, longest - 1));
        var lastSpace = cut.lastIndexOf(' ');
        return (lastSpace > cut.length() / 2 ? cut.substring(0, lastSpace) : cut) + "…";
    }
}
