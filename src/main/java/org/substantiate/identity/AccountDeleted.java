package org.substantiate.identity;

import java.util.UUID;
import org.substantiate.event.Actor;

/**
 * An account is being deleted; fired inside the transaction, for whoever keeps something of it to erase that.
 *
 * <p>Who cannot let it go throws a refusal: then nothing is deleted.
 *
 * @param email its address, which may stand elsewhere
 * @param by its owner, or an admin
 */
public record AccountDeleted(UUID account, String email, Actor by) {}
