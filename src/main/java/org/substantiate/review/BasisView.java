package org.substantiate.review;

import java.util.List;

/**
 * What a verdict on a claim would rest on now.
 *
 * @param hash SHA-256 of the lines, each ended by LF, in lower-case hex
 */
public record BasisView(String hash, List<String> lines) {}
