package org.substantiate.annotation;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A text as its code points, perhaps with some left out, each knowing the position it came from. */
final class CodePoints {
    private final int[] values;
    private final int @Nullable [] positions;

    private CodePoints(int[] values, int @Nullable [] positions) {
        this.values = values;
        this.positions = positions;
    }

    static CodePoints of(String text) {
        return new CodePoints(text.codePoints().toArray(), null);
    }

    /** The same without white space and without what nobody sees, such as soft hyphens. */
    CodePoints written() {
        int[] kept = new int[values.length];
        int[] from = new int[values.length];
        int count = 0;
        for (int i = 0; i < values.length; i++) {
            if (isWritten(values[i])) {
                kept[count] = values[i];
                from[count++] = position(i);
            }
        }
        return new CodePoints(Arrays.copyOf(kept, count), Arrays.copyOf(from, count));
    }

    int length() {
        return values.length;
    }

    int at(int index) {
        return values[index];
    }

    /** Where in the text it came from. */
    int position(int index) {
        return positions == null ? index : positions[index];
    }

    String between(int start, int end) {
        return new String(values, start, end - start);
    }

    /**
     * Where the occurrence of these begins that is nearest to a position, or -1. Takes time in proportion to both lengths
     * (Knuth, Morris and Pratt), whatever they say.
     */
    int nearest(CodePoints wanted, int position) {
        if (wanted.length() == 0) {
            return -1;
        }
        int[] borders = wanted.borders();
        int best = -1;
        int matched = 0;
        for (int i = 0; i < values.length; i++) {
            while (matched > 0 && (matched == wanted.length() || values[i] != wanted.values[matched])) {
                matched = borders[matched - 1];
            }
            if (values[i] == wanted.values[matched]) {
                matched++;
            }
            if (matched == wanted.length()) {
                int found = i - matched + 1;
                if (best < 0 || distance(found, position) < distance(best, position)) {
                    best = found;
                }
            }
        }
        return best;
    }

    private long distance(int index, int position) {
        return Math.abs((long) position(index) - position);
    }

    private int[] borders() {
        int[] borders = new int[values.length];
        for (int i = 1, border = 0; i < values.length; i++) {
            while (border > 0 && values[i] != values[border]) {
                border = borders[border - 1];
            }
            if (values[i] == values[border]) {
                border++;
            }
            borders[i] = border;
        }
        return borders;
    }

    private static boolean isWritten(int c) {
        return !Character.isWhitespace(c) && !Character.isSpaceChar(c) && Character.getType(c) != Character.FORMAT;
    }
}
