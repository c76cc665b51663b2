package org.substantiate.document;

import org.substantiate.problem.Refusal;

/** Refused: what was sent is not a text that can be read here. */
public class UnreadableText extends Refusal {
    UnreadableText(String sentence) {
        super(sentence);
    }

    @Override
    public final String name() {
        return "unreadable-text";
    }

    @Override
    public final int status() {
        return 422;
    }

    @Override
    public final String title() {
        return "This cannot be read as a text";
    }
}
