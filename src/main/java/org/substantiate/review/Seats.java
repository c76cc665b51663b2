package org.substantiate.review;

/**
 * Who is there to decide.
 *
 * @param single whether there is one editor only, who then decides alone
 * @param signatureNeeded whether another editor has to sign
 */
record Seats(boolean single, boolean signatureNeeded) {}
