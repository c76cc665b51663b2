package org.substantiate.annotation;

/**
 * How few edits make a quote out of some stretch of a text that is read code point by code point (Sellers' algorithm).
 * Each step takes time in proportion to the quote.
 */
final class Likeness {
    private final CodePoints quote;
    private final int[] edits;
    private final int[] starts;

    /** Nothing has been read yet; reading begins at this position. */
    Likeness(CodePoints quote, int from) {
        this.quote = quote;
        this.edits = new int[quote.length() + 1];
        this.starts = new int[quote.length() + 1];
        for (int row = 0; row <= quote.length(); row++) {
            edits[row] = row;
            starts[row] = from;
        }
    }

    /** Reads what stands at a position; the next one is the position after it. */
    void read(int c, int position) {
        int edited = edits[0];
        int started = starts[0];
        edits[0] = 0;
        starts[0] = position + 1;
        for (int row = 1; row < edits.length; row++) {
            int least = edited + (c == quote.at(row - 1) ? 0 : 1);
            int start = started;
            edited = edits[row];
            started = starts[row];
            if (edited + 1 < least) {
                least = edited + 1;
                start = started;
            }
            if (edits[row - 1] + 1 < least) {
                least = edits[row - 1] + 1;
                start = starts[row - 1];
            }
            edits[row] = least;
            starts[row] = start;
        }
    }

    /** Edits between the quote and the stretch that ends with what was read last. */
    int edits() {
        return edits[quote.length()];
    }

    /** Where that stretch starts. */
    int start() {
        return starts[quote.length()];
    }
}
