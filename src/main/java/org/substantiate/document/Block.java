package org.substantiate.document;

import org.jspecify.annotations.Nullable;

/**
 * One block of a canonical text.
 *
 * @param level of a heading 1 to 6, of a list item its depth from 1, else null
 * @param start in Unicode code points of the text, from 0
 * @param end   in Unicode code points, excluded
 */
public record Block(BlockKind kind, @Nullable Integer level, int start, int end) {
    public Block {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("a block from " + start + " to " + end);
        }
        boolean levelled = kind == BlockKind.HEADING || kind == BlockKind.LIST_ITEM;
        if (levelled != (level != null)) {
            throw new IllegalArgumentException(kind + " with level " + level);
        }
    }
}
