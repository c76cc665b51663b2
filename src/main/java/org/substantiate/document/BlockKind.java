package org.substantiate.document;

/** What a block of a text is to its reader. */
public enum BlockKind {
    HEADING,
    PARAGRAPH,
    QUOTE,
    LIST_ITEM,
    PREFORMATTED
}
