package org.substantiate.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts a canonical text together, block by block, and collapses white space as a browser does. */
final class BlockWriter {
    private static final int MOST_BLOCKS = 100_000;
    private static final int REPLACEMENT = 0xFFFD;

    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private int length;

    private final StringBuilder block = new StringBuilder();
    private @Nullable Flow flow;
    private boolean space;
    private boolean lineBreak;
    private boolean visible;

    /** Goes on with the open block, or begins one of this flow. */
    void write(Flow in, CharSequence characters) {
        if (flow == null) {
            flow = in;
        }
        if (flow.isPreformatted()) {
            characters.codePoints().forEach(this::writeAsItIs);
        } else {
            characters.codePoints().forEach(c -> writeCollapsed(in, c));
        }
    }

    /** Ends the line; the second one in a row ends the block. */
    void breakLine(Flow in) {
        if (flow != null && flow.isPreformatted()) {
            block.append('\n');
        } else if (lineBreak) {
            close();
        } else if (!block.isEmpty()) {
            lineBreak = true;
        }
    }

    /** Sets the cells of a row apart; alone it makes no block. */
    void separate(Flow in) {
        if (flow == null) {
            flow = in;
        }
        if (!block.isEmpty()) {
            block.append(' ');
        }
        block.append('|');
        space = true;
        lineBreak = false;
    }

    void close() {
        String content = flow != null && flow.isPreformatted() ? withoutOuterLines(block) : block.toString();
        if (flow != null && visible) {
            if (blocks.size() == MOST_BLOCKS) {
                throw new UnreadableText(
                        "too-many-paragraphs",
                        "This has more than 100,000 paragraphs. Split it and add the parts one by one.");
            }
            if (!text.isEmpty()) {
                text.append("\n\n");
                length += 2;
            }
            int end = length + content.codePointCount(0, content.length());
            blocks.add(flow.begin(length, end));
            text.append(content);
            length = end;
        }
        block.setLength(0);
        flow = null;
        space = lineBreak = visible = false;
    }

    /** The text so far; one without anything to read is refused. */
    CanonicalText finish() {
        close();
        if (blocks.isEmpty()) {
            throw new EmptyText();
        }
        return new CanonicalText(text.toString(), blocks);
    }

    private void writeCollapsed(Flow in, int c) {
        if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
            space = true;
        } else if (isLineSeparator(c)) {
            breakLine(in);
        } else if (!isDropped(c)) {
            if (flow == null) {
                flow = in;
            }
            if (!block.isEmpty()) {
                if (lineBreak) {
                    block.append('\n');
                } else if (space) {
                    block.append(' ');
                }
            }
            space = lineBreak = false;
            append(c);
        }
    }

    private void writeAsItIs(int c) {
        if (c == '\n' || c == '\t') {
            block.append((char) c);
        } else if (isLineSeparator(c)) {
            block.append('\n');
        } else if (!isDropped(c)) {
            append(c);
        }
    }

    private void append(int c) {
        block.appendCodePoint(isLoneSurrogate(c) ? REPLACEMENT : c);
        visible |= isVisible(c);
    }

    private static boolean isLineSeparator(int c) {
        return c == 0x0B || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    private static boolean isDropped(int c) {
        return Character.getType(c) == Character.CONTROL;
    }

    private static boolean isLoneSurrogate(int c) {
        return Character.getType(c) == Character.SURROGATE;
    }

    private static boolean isVisible(int c) {
        return !Character.isSpaceChar(c) && Character.getType(c) != Character.FORMAT;
    }

    private static String withoutOuterLines(StringBuilder content) {
        int start = 0;
        for (int i = 0; i < content.length() && Character.isWhitespace(content.charAt(i)); i++) {
            if (content.charAt(i) == '\n') {
                start = i + 1;
            }
        }
        return content.substring(start).stripTrailing();
    }
}
