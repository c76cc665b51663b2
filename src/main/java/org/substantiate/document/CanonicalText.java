package org.substantiate.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * The text of a revision as everybody reads, quotes and hashes it.
 *
 * <p>Blocks joined by an empty line, lines end in LF, no tags, Unicode left as it was. Every position is counted in Unicode
 * code points from 0, the end excluded. See {@code texts.md}.
 */
public record CanonicalText(String text, List<Block> blocks) {
    public CanonicalText {
        blocks = List.copyOf(blocks);
    }

    /** The number of its code points. */
    public int length() {
        return text.codePointCount(0, text.length());
    }

    /** What stands between two positions; positions outside the text are an {@link IndexOutOfBoundsException}. */
    public String between(int start, int end) {
        int from = text.offsetByCodePoints(0, start);
        return text.substring(from, text.offsetByCodePoints(from, end - start));
    }

    /** The SHA-256 of the text in UTF-8, in lower-case hexadecimal. */
    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** What its first heading says, on one line. */
    public Optional<String> firstHeading() {
        return blocks.stream()
                .filter(block -> block.kind() == BlockKind.HEADING)
                .findFirst()
                .map(block -> between(block.start(), block.end()).replace('\n', ' '));
    }
}
