package org.substantiate.document;

import java.util.List;
import java.util.stream.Collectors;

/** Blocks as a test says them: {@code H1 Title}, {@code P Text}, {@code Q Quote}, {@code L2 Item}, {@code PRE Code}. */
final class BlocksOf {
    private BlocksOf() {}

    static List<String> html(String source) {
        return of(Format.HTML.read(source).text());
    }

    static List<String> markdown(String source) {
        return of(Format.MARKDOWN.read(source).text());
    }

    static List<String> text(String source) {
        return of(Format.TEXT.read(source).text());
    }

    static List<String> of(CanonicalText text) {
        String joined = text.blocks().stream()
                .map(block -> text.between(block.start(), block.end()))
                .collect(Collectors.joining("\n\n"));
        if (!joined.equals(text.text())) {
            throw new AssertionError("the blocks are not the text: " + text);
        }
        return text.blocks().stream().map(block -> spoken(text, block)).toList();
    }

    private static String spoken(CanonicalText text, Block block) {
        String kind = switch (block.kind()) {
            case HEADING -> "H" + block.level();
            case PARAGRAPH -> "P";
            case QUOTE -> "Q";
            case LIST_ITEM -> "L" + block.level();
            case PREFORMATTED -> "PRE";
        };
        return kind + " " + text.between(block.start(), block.end());
    }
}
