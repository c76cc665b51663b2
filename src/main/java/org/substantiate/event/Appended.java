package org.substantiate.event;

import java.util.UUID;

/**
 * A log has grown; fired inside the transaction, to be observed after its success.
 *
 * <p>Only a hint: who needs the entries reads the log.
 *
 * @param position the log's head at that moment
 */
public record Appended(UUID log, long position) {}
