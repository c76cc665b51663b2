package org.substantiate.proof;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * Proof, complete in itself, that an entry stands in a log (C2SP tlog-proof).
 *
 * @param index place of the entry, from 0: one less than its position
 * @param path from the entry's neighbour upwards
 * @param checkpoint the signed note
 */
public record Receipt(long index, List<byte[]> path, SignedNote checkpoint) {

    private static final String HEAD = "c2sp.org/tlog-proof@v1";

    /**
     * Reads a receipt and checks its form.
     *
     * @throws IllegalArgumentException if it is not one
     */
    public static Receipt parse(String text) {
        var blank = text.indexOf("\n\n");
        var lines = blank < 0 ? new String[0] : text.substring(0, blank).split("\n", -1);
        var first = lines.length > 1 && lines[1].startsWith("extra ") ? 2 : 1;
        if (lines.length <= first || !lines[0].equals(HEAD) || !lines[first].matches("index (0|[1-9][0-9]{0,17})")) {
            throw new IllegalArgumentException("A receipt begins with " + HEAD + " and the entry's index");
        }
        var path = new ArrayList<byte[]>();
        for (var i = first + 1; i < lines.length; i++) {
            path.add(Base64.getDecoder().decode(lines[i]));
        }
        return new Receipt(
                Long.parseLong(lines[first].substring("index ".length())),
                List.copyOf(path),
                SignedNote.parse(text.substring(blank + 2)));
    }

    /** Whether it proves that a line stands in the log of this key. */
    public boolean proves(byte[] line, VerifierKey key) {
        var signed = Checkpoint.parse(checkpoint.text());
        return checkpoint.isSignedBy(key)
                && Merkle.includes(signed.root(), signed.size(), index, Digest.leaf(line), path);
    }

    /** The receipt as it is written. */
    @Override
    public String toString() {
        var receipt = new StringBuilder(HEAD).append("\nindex ").append(index).append('\n');
        path.forEach(
                hash -> receipt.append(Base64.getEncoder().encodeToString(hash)).append('\n'));
        return receipt.append('\n').append(checkpoint).toString();
    }
}
