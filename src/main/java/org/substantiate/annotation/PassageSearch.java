package org.substantiate.annotation;

import java.util.Optional;

/**
 * Finds the passage that was probably meant, where a quote does not stand at the place it was said to stand.
 *
 * <p>Looks for the quote itself, the occurrence nearest to the place; then for it with other white space; then, near the
 * place only, for something alike. Alike means at least 85 of 100 code points right in a quote of fewer than 20, 75 in one of
 * fewer than 50, else 65. It never guesses below that.
 */
final class PassageSearch {
    private static final int MOST_STEPS = 60_000_000;
    private static final int FARTHEST = 50_000;

    private final CodePoints text;

    /** Searches this text, as often as wanted. */
    PassageSearch(String text) {
        this.text = CodePoints.of(text);
    }

    /** The passage nearest to {@code start}, in code points, that says what {@code exact} says, if there is one. */
    Optional<Passage> nearest(int start, String exact) {
        CodePoints quote = CodePoints.of(exact);
        int found = text.nearest(quote, start);
        if (found >= 0) {
            return Optional.of(passage(found, found + quote.length()));
        }
        return inOtherSpacing(start, quote).or(() -> alike(start, quote));
    }

    private Optional<Passage> inOtherSpacing(int start, CodePoints quote) {
        CodePoints written = text.written();
        CodePoints wanted = quote.written();
        int found = written.nearest(wanted, start);
        return found < 0
                ? Optional.empty()
                : Optional.of(passage(written.position(found), written.position(found + wanted.length() - 1) + 1));
    }

    private Optional<Passage> alike(int start, CodePoints quote) {
        int size = quote.length();
        if (size == 0 || size > FARTHEST) {
            return Optional.empty();
        }
        int reach = Math.min(FARTHEST, MOST_STEPS / size / 2);
        int middle = Math.max(0, Math.min(start, text.length()));
        int from = Math.max(0, middle - reach);
        int to = (int) Math.min(text.length(), (long) middle + size + reach);
        Likeness likeness = new Likeness(quote, from);
        int least = allowedEdits(size) + 1;
        long leastMisfit = -1;
        int bestStart = 0;
        int bestEnd = 0;
        for (int i = from; i < to; i++) {
            likeness.read(text.at(i), i);
            if (likeness.edits() <= least) {
                int begin = likeness.start();
                long misfit = Math.abs((long) begin - start) + Math.abs(i + 1 - begin - size);
                if (likeness.edits() < least || misfit < leastMisfit) {
                    least = likeness.edits();
                    leastMisfit = misfit;
                    bestStart = begin;
                    bestEnd = i + 1;
                }
            }
        }
        return bestEnd > bestStart ? Optional.of(passage(bestStart, bestEnd)) : Optional.empty();
    }

    private static int allowedEdits(int size) {
        int percent = size < 20 ? 15 : size < 50 ? 25 : 35;
        return size * percent / 100;
    }

    private Passage passage(int start, int end) {
        return new Passage(start, end, text.between(start, end));
    }
}
