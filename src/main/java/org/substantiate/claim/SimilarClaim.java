package org.substantiate.claim;

import java.util.UUID;

/**
 * A claim that says something like a statement.
 *
 * @param likeness from 1 to 100; 100 says the same words
 */
record SimilarClaim(UUID claim, int likeness) {}
