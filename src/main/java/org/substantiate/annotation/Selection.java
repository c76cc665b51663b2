package org.substantiate.annotation;

import java.util.Optional;
import org.substantiate.document.RevisionText;
import org.substantiate.problem.Invalid;

/** A passage whose words have been compared with the text. */
record Selection(RevisionText text, int start, int end, Quote quote) {

    /**
     * The passage that a target names.
     *
     * @throws SelectionMismatch with the nearest match, if the text says something else there
     */
    static Selection in(RevisionText revision, Target target) {
        if (target.end() <= target.start()) {
            throw new Invalid("target.end", "lies behind the start");
        }
        var text = revision.text();
        if (target.end() <= text.length()) {
            var quote = Quote.at(text, target.start(), target.end());
            if (quote.exact().equals(target.exact())) {
                return new Selection(revision, target.start(), target.end(), quote);
            }
        }
        throw new SelectionMismatch(nearest(text.text(), target));
    }

    private static Optional<Passage> nearest(String text, Target target) {
        return new PassageSearch(text).nearest(target.start(), target.exact());
    }
}
