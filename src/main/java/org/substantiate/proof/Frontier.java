package org.substantiate.proof;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The right edge of an RFC 6962 Merkle tree: one hash for each full subtree, largest first.
 *
 * <p>It has as many hashes as its size has one-bits, and is all that appending and the root need.
 *
 * @param size number of leaves
 */
public record Frontier(long size, List<byte[]> hashes) {

    public static final Frontier EMPTY = new Frontier(0, List.of());

    private static final int HASH_BYTES = 32;

    /** The frontier with one more leaf. */
    public Frontier add(byte[] leafHash) {
        return add(leafHash, 1);
    }

    /**
     * The frontier with a full subtree more.
     *
     * @param leaves of that subtree: a power of two that divides the size so far
     */
    public Frontier add(byte[] hash, long leaves) {
        if (Long.bitCount(leaves) != 1 || size % leaves != 0) {
            throw new IllegalArgumentException("A subtree of " + leaves + " leaves does not stand behind " + size);
        }
        var edge = new ArrayList<>(hashes);
        var merged = hash;
        // each full subtree of the same size as the new one merges with it
        for (var full = leaves; (size & full) != 0; full <<= 1) {
            merged = Digest.node(edge.remove(edge.size() - 1), merged);
        }
        edge.add(merged);
        return new Frontier(size + leaves, List.copyOf(edge));
    }

    /** Root of the tree (RFC 6962 §2.1); of the empty one, SHA-256 of nothing. */
    public byte[] root() {
        if (hashes.isEmpty()) {
            return Digest.sha256(new byte[0]);
        }
        var root = hashes.get(hashes.size() - 1);
        for (var i = hashes.size() - 2; i >= 0; i--) {
            root = Digest.node(hashes.get(i), root);
        }
        return root;
    }

    public byte[] toBytes() {
        var bytes = new ByteArrayOutputStream(hashes.size() * HASH_BYTES);
        hashes.forEach(bytes::writeBytes);
        return bytes.toByteArray();
    }

    public static Frontier fromBytes(long size, byte[] bytes) {
        if (bytes.length != Long.bitCount(size) * HASH_BYTES) {
            throw new IllegalArgumentException(bytes.length + " bytes are no frontier of " + size + " leaves");
        }
        var hashes = new ArrayList<byte[]>();
        for (var from = 0; from < bytes.length; from += HASH_BYTES) {
            hashes.add(Arrays.copyOfRange(bytes, from, from + HASH_BYTES));
        }
        return new Frontier(size, List.copyOf(hashes));
    }
}
