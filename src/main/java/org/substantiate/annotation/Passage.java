package org.substantiate.annotation;

/**
 * A stretch of a text and what stands there.
 *
 * @param start in Unicode code points of the text, from 0
 * @param end   in Unicode code points, excluded
 */
public record Passage(int start, int end, String exact) {}
