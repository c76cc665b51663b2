package org.substantiate.event;

import java.util.UUID;

/**
 * What an event happened to.
 *
 * @param type the kind of thing in one word of the domain, as in {@code claim}
 * @param version the thing's version after the event, from 1
 */
public record Ref(String type, UUID id, long version) {}
