package org.substantiate.document;

/** Refused: there is nothing to read in it. */
public final class EmptyText extends UnreadableText {
    EmptyText() {
        super("empty", "There is no text in it. Paste or upload something to read.");
    }
}
