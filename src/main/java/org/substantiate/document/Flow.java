package org.substantiate.document;

import org.jspecify.annotations.Nullable;

/** What the text at some place of a source is part of: it decides the kind of the next block there. */
final class Flow {
    private BlockKind kind;
    private @Nullable Integer level;
    private final boolean quoted;

    private Flow(BlockKind kind, @Nullable Integer level, boolean quoted) {
        this.kind = kind;
        this.level = level;
        this.quoted = quoted;
    }

    static Flow body() {
        return new Flow(BlockKind.PARAGRAPH, null, false);
    }

    Flow heading(int level) {
        return new Flow(BlockKind.HEADING, level, quoted);
    }

    Flow quote() {
        return new Flow(BlockKind.QUOTE, null, true);
    }

    Flow preformatted() {
        return new Flow(BlockKind.PREFORMATTED, null, quoted);
    }

    Flow listItem(int level) {
        return new Flow(BlockKind.LIST_ITEM, level, quoted);
    }

    boolean isPreformatted() {
        return kind == BlockKind.PREFORMATTED;
    }

    /** The block that begins here; what follows the first block of a list item is no second item. */
    Block begin(int start, int end) {
        Block block = new Block(kind, level, start, end);
        if (kind == BlockKind.LIST_ITEM) {
            kind = quoted ? BlockKind.QUOTE : BlockKind.PARAGRAPH;
            level = null;
        }
        return block;
    }
}
