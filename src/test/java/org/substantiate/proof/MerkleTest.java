package org.substantiate.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Proofs against the definition of RFC 6962, for every size up to 70. */
class MerkleTest {

    private static final List<byte[]> LEAVES = IntStream.range(0, 70)
            .mapToObj(leaf -> Digest.leaf(new byte[] {(byte) leaf}))
            .toList();

    /** Hashes of subtrees straight from the definition. */
    private static byte[] subtree(long first, long leaves) {
        return leaves == 1
                ? LEAVES.get((int) first)
                : Digest.node(subtree(first, leaves / 2), subtree(first + leaves / 2, leaves / 2));
    }

    private static byte[] root(int size) {
        var tree = Frontier.EMPTY;
        for (var leaf : LEAVES.subList(0, size)) {
            tree = tree.add(leaf);
        }
        return tree.root();
    }

    @Test
    @DisplayName("AU2 every entry of every tree has a proof, and it proves no other entry, place or tree")
    void provesEveryLeaf() {
        for (var size = 1; size <= LEAVES.size(); size++) {
            for (var leaf = 0; leaf < size; leaf++) {
                var path = Merkle.inclusion(MerkleTest::subtree, leaf, size);
                var hash = LEAVES.get(leaf);
                assertThat(Merkle.includes(root(size), size, leaf, hash, path)).isTrue();
                assertThat(Merkle.includes(root(size), size, leaf, Digest.leaf(new byte[] {99}), path))
                        .isFalse();
                assertThat(Merkle.includes(root(size), size, leaf + 1, hash, path))
                        .isFalse();
                assertThat(Merkle.includes(Digest.leaf(new byte[0]), size, leaf, hash, path))
                        .isFalse();
                var longer = new ArrayList<>(path);
                longer.add(hash);
                assertThat(Merkle.includes(root(size), size, leaf, hash, longer))
                        .isFalse();
            }
        }
    }

    @Test
    @DisplayName("AU3 every tree continues every earlier one, and no changed one")
    void provesEveryContinuation() {
        for (var size = 1; size <= LEAVES.size(); size++) {
            for (var smaller = 1; smaller <= size; smaller++) {
                var proof = Merkle.consistency(MerkleTest::subtree, smaller, size);
                assertThat(Merkle.continues(root(smaller), smaller, root(size), size, proof))
                        .isTrue();
                assertThat(Merkle.continues(Digest.leaf(new byte[0]), smaller, root(size), size, proof))
                        .isFalse();
                assertThat(Merkle.continues(root(smaller), smaller, Digest.leaf(new byte[0]), size, proof))
                        .isFalse();
                if (!proof.isEmpty()) {
                    assertThat(Merkle.continues(
                                    root(smaller), smaller, root(size), size, proof.subList(0, proof.size() - 1)))
                            .isFalse();
                }
            }
        }
    }

    @Test
    @DisplayName("AU3 there is no proof from the empty tree, nor from a larger one")
    void refusesProofsFromNothing() {
        assertThatThrownBy(() -> Merkle.consistency(MerkleTest::subtree, 0, 5))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Merkle.consistency(MerkleTest::subtree, 6, 5))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Merkle.inclusion(MerkleTest::subtree, 5, 5))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Merkle.continues(root(0), 0, root(5), 5, List.of())).isFalse();
    }

    @Test
    @DisplayName("AU2 the published path of leaf 0 of eight")
    void hasThePublishedPath() {
        var leaves = FrontierTest.LEAVES;
        Merkle.Subtrees tree = new Merkle.Subtrees() {
            @Override
            public byte[] hash(long first, long count) {
                return count == 1
                        ? Digest.leaf(HexFormat.of().parseHex(leaves[(int) first]))
                        : Digest.node(hash(first, count / 2), hash(first + count / 2, count / 2));
            }
        };
        assertThat(Merkle.inclusion(tree, 0, 8).stream().map(Digest::hex))
                .containsExactly(
                        "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
                        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                        "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4");
    }

    @Test
    void coversARangeWithTheFewestSubtrees() {
        assertThat(Merkle.cover(3, 14))
                .containsExactly(
                        new Merkle.Span(3, 1), new Merkle.Span(4, 4), new Merkle.Span(8, 4), new Merkle.Span(12, 2));
        assertThat(Merkle.cover(0, 8)).containsExactly(new Merkle.Span(0, 8));
        assertThat(Merkle.cover(5, 5)).isEmpty();
    }

    @Test
    void takesWholeSubtreesAsLeaves() {
        var tree = Frontier.EMPTY;
        for (var span : Merkle.cover(0, 3)) {
            tree = tree.add(subtree(span.first(), span.leaves()), span.leaves());
        }
        for (var span : Merkle.cover(3, 70)) {
            tree = tree.add(subtree(span.first(), span.leaves()), span.leaves());
        }
        assertThat(Digest.hex(tree.root())).isEqualTo(Digest.hex(root(70)));
    }
}
