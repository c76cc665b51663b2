package org.substantiate.proof;

import java.security.MessageDigest;
import java.util.Base64;

/**
 * How large a log was and the root of its tree then (C2SP tlog-checkpoint).
 *
 * @param origin the log's name
 * @param size number of entries
 */
public record Checkpoint(String origin, long size, byte[] root) {

    /** The text that is signed. */
    public String text() {
        return origin + "\n" + size + "\n" + Base64.getEncoder().encodeToString(root) + "\n";
    }

    /**
     * Reads the text of a checkpoint; lines behind the third are passed over.
     *
     * @throws IllegalArgumentException if it is not one
     */
    public static Checkpoint parse(String text) {
        var lines = text.split("\n", -1);
        if (lines.length < 4 || lines[0].isEmpty() || !lines[1].matches("0|[1-9][0-9]{0,17}")) {
            throw new IllegalArgumentException("A checkpoint has an origin, a size and a root, each on a line");
        }
        var root = Base64.getDecoder().decode(lines[2]);
        if (root.length != 32 || !Base64.getEncoder().encodeToString(root).equals(lines[2])) {
            throw new IllegalArgumentException("The root of a checkpoint is base64 of 32 bytes");
        }
        return new Checkpoint(lines[0], Long.parseLong(lines[1]), root);
    }

    /** Whether both say the same of the same log. */
    public boolean agreesWith(Checkpoint other) {
        return origin.equals(other.origin) && size == other.size && MessageDigest.isEqual(root, other.root);
    }
}
