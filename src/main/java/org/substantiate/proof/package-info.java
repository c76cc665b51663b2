/** Proofs: hashes, Merkle trees, signed checkpoints, and the checking of a case file; pure, and of use without a server. */
@NullMarked
package org.substantiate.proof;

import org.jspecify.annotations.NullMarked;
