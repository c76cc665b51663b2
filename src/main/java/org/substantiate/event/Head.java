package org.substantiate.event;

import java.time.Instant;

/**
 * How far a log has come.
 *
 * @param epoch random name of this history; another epoch means that the log was restored or rebuilt
 * @param position position of the last entry, 0 when there is none
 * @param at time of the last entry, or of the opening when there is none
 */
public record Head(String epoch, long position, Instant at) {}
