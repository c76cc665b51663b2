package org.substantiate.event;

import java.util.List;

/**
 * A list as it stood after exactly the first {@code position} entries.
 *
 * @param epoch the history that the position belongs to
 */
public record Snapshot<T>(String epoch, long position, List<T> items) {}
