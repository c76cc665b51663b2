package org.substantiate.annotation;

import org.substantiate.document.CanonicalText;

/**
 * A passage in its own words and with its neighbours, so that it is found again in another text
 * (TextQuoteSelector, W3C Web Annotation Data Model §4.2.4).
 *
 * @param prefix up to 32 code points that stand before it
 * @param suffix up to 32 code points that stand after it
 */
public record Quote(String exact, String prefix, String suffix) {

    private static final int NEIGHBOURS = 32;

    static Quote at(CanonicalText text, int start, int end) {
        var characters = text.text();
        var from = characters.offsetByCodePoints(0, start);
        var to = characters.offsetByCodePoints(from, end - start);
        return new Quote(
                characters.substring(from, to),
                characters.substring(characters.offsetByCodePoints(from, -Math.min(start, NEIGHBOURS)), from),
                characters.substring(to, after(characters, to)));
    }

    private static int after(String characters, int to) {
        var position = to;
        for (var i = 0; i < NEIGHBOURS && position < characters.length(); i++) {
            position = characters.offsetByCodePoints(position, 1);
        }
        return position;
    }
}
