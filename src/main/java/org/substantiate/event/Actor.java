package org.substantiate.event;

import java.util.UUID;

/**
 * Who does something.
 *
 * @param account opaque id; the log knows people by nothing else
 */
public record Actor(UUID account) {}
