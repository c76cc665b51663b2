package org.substantiate.document;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The lines of a plain text, and whether they were wrapped to a width.
 *
 * <p>A line break is a wrap if the next word would not have fitted the width, which is that of the longest line. A text is
 * wrapped if its width is that of a mail or a typewriter and most breaks between two written lines are wraps (a list item
 * begins a line anyway); otherwise each line is a paragraph, as text from web pages has it.
 */
record Lines(List<String> lines, int width, boolean areWrapped) {
    private static final Pattern BREAK = Pattern.compile("\r\n|[\n\r\u000B\u0085\u2028]");
    private static final Pattern EMPTY_LINE = Pattern.compile("[\f\u2029]");
    private static final Pattern ITEM = Pattern.compile("(?:[-*+•–—>]|\\d{1,3}[.)])\\s.*", Pattern.DOTALL);
    private static final int LEAST_WRAPS = 75;
    private static final int NARROWEST = 40;
    private static final int WIDEST = 100;

    static Lines of(String source) {
        List<String> lines = BREAK.splitAsStream(EMPTY_LINE.matcher(source).replaceAll("\n\n"))
                .map(String::strip)
                .toList();
        int width = lines.stream().mapToInt(Lines::length).max().orElse(0);
        Lines found = new Lines(lines, width, false);
        return new Lines(lines, width, width >= NARROWEST && width <= WIDEST && found.mostBreaksAreWraps());
    }

    int count() {
        return lines.size();
    }

    String line(int i) {
        return lines.get(i);
    }

    boolean isBlank(int i) {
        return lines.get(i).isEmpty();
    }

    /** Whether a line goes on with the sentence of the one before. */
    boolean goesOn(int i) {
        return followsLine(i)
                && !isItem(i)
                && length(line(i - 1)) + (needsSpace(i) ? 1 : 0) + firstWord(line(i)) > width;
    }

    /** Chinese and Japanese lines are joined without a space. */
    boolean needsSpace(int i) {
        return i > 0
                && !(isUnspaced(line(i - 1).codePointBefore(line(i - 1).length()))
                        && isUnspaced(line(i).codePointAt(0)));
    }

    private boolean mostBreaksAreWraps() {
        long breaks = IntStream.range(0, count())
                .filter(i -> followsLine(i) && !isItem(i))
                .count();
        long wraps = IntStream.range(0, count()).filter(this::goesOn).count();
        return wraps * 100 >= breaks * LEAST_WRAPS;
    }

    private boolean isItem(int i) {
        return ITEM.matcher(line(i)).matches();
    }

    private boolean followsLine(int i) {
        return i > 0 && !isBlank(i) && !isBlank(i - 1);
    }

    private static int length(String line) {
        return line.codePointCount(0, line.length());
    }

    private static int firstWord(String line) {
        if (isUnspaced(line.codePointAt(0))) {
            return 1;
        }
        int space = line.indexOf(' ');
        return length(space < 0 ? line : line.substring(0, space));
    }

    private static boolean isUnspaced(int c) {
        return switch (Character.UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA -> true;
            case COMMON -> (c >= 0x3000 && c <= 0x303F) || (c >= 0xFF00 && c <= 0xFFEF);
            default -> false;
        };
    }
}
