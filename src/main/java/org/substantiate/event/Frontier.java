package org.substantiate.event;

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
record Frontier(long size, List<byte[]> hashes) {

    static final Frontier EMPTY = new Frontier(0, List.of());

    private static final int HASH_BYTES = 32;
    private static final byte[] NODE = {1};

    /** The frontier with one more leaf. */
    Frontier add(byte[] leafHash) {
        var edge = new ArrayList<>(hashes);
        var hash = leafHash;
        // each full subtree of the same size as the new one merges with it
        for (var full = size; (full & 1) == 1; full >>= 1) {
            hash = node(edge.remove(edge.size() - 1), hash);
        }
        edge.add(hash);
        return new Frontier(size + 1, List.copyOf(edge));
    }

    /** Root of the tree (RFC 6962 §2.1); of the empty one, SHA-256 of nothing. */
    byte[] root() {
        if (hashes.isEmpty()) {
            return Digest.sha256();
        }
        var root = hashes.get(hashes.size() - 1);
        for (var i = hashes.size() - 2; i >= 0; i--) {
            root = node(hashes.get(i), root);
        }
        return root;
    }

    byte[] toBytes() {
        var bytes = new ByteArrayOutputStream(hashes.size() * HASH_BYTES);
        hashes.forEach(bytes::writeBytes);
        return bytes.toByteArray();
    }

    static Frontier fromBytes(long size, byte[] bytes) {
        if (bytes.length != Long.bitCount(size) * HASH_BYTES) {
            throw new IllegalArgumentException(bytes.length + " bytes are no frontier of " + size + " leaves");
        }
        var hashes = new ArrayList<byte[]>();
        for (var from = 0; from < bytes.length; from += HASH_BYTES) {
            hashes.add(Arrays.copyOfRange(bytes, from, from + HASH_BYTES));
        }
        return new Frontier(size, List.copyOf(hashes));
    }

    private static byte[] node(byte[] left, byte[] right) {
        return Digest.sha256(NODE, left, right);
    }
}
