package org.substantiate.document;

/** Reads a source of one format into a canonical text. */
interface TextReader {
    /** Never returns an empty text: that is refused with {@link EmptyText}. */
    Reading read(String source);
}
