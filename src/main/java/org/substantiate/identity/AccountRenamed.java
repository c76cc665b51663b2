package org.substantiate.identity;

import java.util.UUID;

/**
 * Somebody is called something else now; fired inside the transaction, for whoever keeps the name to change it there.
 *
 * @param name the new one
 */
public record AccountRenamed(UUID account, String name) {}
