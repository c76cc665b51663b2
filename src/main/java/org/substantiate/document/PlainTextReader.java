package org.substantiate.document;

import java.util.Optional;

/** Reads plain text: paragraphs, and the lines in them that were meant as lines. */
final class PlainTextReader implements TextReader {
    @Override
    public Reading read(String source) {
        Lines lines = Lines.of(source);
        BlockWriter writer = new BlockWriter();
        Flow body = Flow.body();
        for (int i = 0; i < lines.count(); i++) {
            if (lines.isBlank(i) || !lines.areWrapped()) {
                writer.close();
            } else if (!lines.goesOn(i)) {
                writer.breakLine(body);
            } else if (lines.needsSpace(i)) {
                writer.write(body, " ");
            }
            writer.write(body, lines.line(i));
        }
        return new Reading(writer.finish(), Optional.empty(), Optional.empty());
    }
}
