package org.substantiate.proof;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;

/**
 * Proofs about an RFC 6962 Merkle tree, made from the hashes of its subtrees.
 *
 * <p>Leaves are counted from 0 here, as in the RFC; positions of a log from 1.
 */
public final class Merkle {

    /** Where the hashes of full subtrees come from. */
    public interface Subtrees {

        /**
         * The hash over the leaves from {@code first} on.
         *
         * @param leaves a power of two that divides {@code first}
         */
        byte[] hash(long first, long leaves);
    }

    /** A full subtree: as many leaves as a power of two, from a multiple of it on. */
    public record Span(long first, long leaves) {}

    private Merkle() {}

    /** The least number of full subtrees that hold the leaves of a range and nothing else, from left to right. */
    public static List<Span> cover(long from, long to) {
        var spans = new ArrayList<Span>();
        for (var first = from; first < to; ) {
            var aligned = first == 0 ? Long.MAX_VALUE : Long.lowestOneBit(first);
            var leaves = Math.min(aligned, Long.highestOneBit(to - first));
            spans.add(new Span(first, leaves));
            first += leaves;
        }
        return spans;
    }

    /**
     * How a leaf hangs together with the root: RFC 6962 §2.1.1, from the leaf's neighbour upwards.
     *
     * @throws IllegalArgumentException if the tree has no such leaf
     */
    public static List<byte[]> inclusion(Subtrees tree, long leaf, long size) {
        if (leaf < 0 || leaf >= size) {
            throw new IllegalArgumentException("A tree of " + size + " leaves has no leaf " + leaf);
        }
        var path = new ArrayList<byte[]>();
        include(tree, leaf, 0, size, path);
        return path;
    }

    private static void include(Subtrees tree, long leaf, long from, long to, List<byte[]> path) {
        if (to - from == 1) {
            return;
        }
        var middle = from + split(to - from);
        if (leaf < middle) {
            include(tree, leaf, from, middle, path);
            path.add(hash(tree, middle, to));
        } else {
            include(tree, leaf, middle, to, path);
            path.add(hash(tree, from, middle));
        }
    }

    /**
     * How a tree is the beginning of a larger one: RFC 6962 §2.1.2.
     *
     * @throws IllegalArgumentException if the smaller one is empty, of which everything is a continuation, or is not smaller
     */
    public static List<byte[]> consistency(Subtrees tree, long smaller, long size) {
        if (smaller <= 0 || smaller > size) {
            throw new IllegalArgumentException("There is no proof from " + smaller + " to " + size + " leaves");
        }
        var proof = new ArrayList<byte[]>();
        consist(tree, smaller, 0, size, true, proof);
        return proof;
    }

    private static void consist(Subtrees tree, long smaller, long from, long to, boolean known, List<byte[]> proof) {
        if (smaller == to - from) {
            if (!known) {
                proof.add(hash(tree, from, to));
            }
            return;
        }
        var left = split(to - from);
        if (smaller <= left) {
            consist(tree, smaller, from, from + left, known, proof);
            proof.add(hash(tree, from + left, to));
        } else {
            consist(tree, smaller - left, from + left, to, false, proof);
            proof.add(hash(tree, from, from + left));
        }
    }

    /** The hash over any range that begins where a subtree does. */
    public static byte[] hash(Subtrees tree, long from, long to) {
        var spans = cover(from, to);
        var last = spans.get(spans.size() - 1);
        var hash = tree.hash(last.first(), last.leaves());
        for (var i = spans.size() - 2; i >= 0; i--) {
            hash = Digest.node(tree.hash(spans.get(i).first(), spans.get(i).leaves()), hash);
        }
        return hash;
    }

    /** The root that a leaf, its place and its path lead to: equal to the tree's if the leaf is in it (RFC 9162 §2.1.3.2). */
    public static boolean includes(byte[] root, long size, long leaf, byte[] leafHash, List<byte[]> path) {
        if (leaf < 0 || leaf >= size) {
            return false;
        }
        var place = leaf;
        var last = size - 1;
        var hash = leafHash;
        for (var neighbour : path) {
            if (last == 0) {
                return false;
            }
            if ((place & 1) == 1 || place == last) {
                hash = Digest.node(neighbour, hash);
                while ((place & 1) == 0 && place != 0) {
                    place >>= 1;
                    last >>= 1;
                }
            } else {
                hash = Digest.node(hash, neighbour);
            }
            place >>= 1;
            last >>= 1;
        }
        return last == 0 && MessageDigest.isEqual(hash, root);
    }

    /** Whether the proof leads from the smaller tree's root to the larger one's (RFC 9162 §2.1.4.2). */
    public static boolean continues(byte[] smallerRoot, long smaller, byte[] root, long size, List<byte[]> proof) {
        if (smaller <= 0 || smaller > size) {
            return false;
        }
        if (smaller == size) {
            return proof.isEmpty() && MessageDigest.isEqual(smallerRoot, root);
        }
        var path = new ArrayList<>(proof);
        if (Long.bitCount(smaller) == 1) {
            path.add(0, smallerRoot);
        }
        if (path.isEmpty()) {
            return false;
        }
        var place = smaller - 1;
        var last = size - 1;
        while ((place & 1) == 1) {
            place >>= 1;
            last >>= 1;
        }
        var before = path.get(0);
        var after = path.get(0);
        for (var hash : path.subList(1, path.size())) {
            if (last == 0) {
                return false;
            }
            if ((place & 1) == 1 || place == last) {
                before = Digest.node(hash, before);
                after = Digest.node(hash, after);
                while ((place & 1) == 0 && place != 0) {
                    place >>= 1;
                    last >>= 1;
                }
            } else {
                after = Digest.node(after, hash);
            }
            place >>= 1;
            last >>= 1;
        }
        return last == 0 && MessageDigest.isEqual(before, smallerRoot) && MessageDigest.isEqual(after, root);
    }

    /** The largest power of two that is smaller than a size: where the RFC divides a tree. */
    private static long split(long size) {
        return Long.highestOneBit(size - 1);
    }
}
