package org.substantiate.claim;

import java.util.UUID;
import org.substantiate.event.Actor;
import org.substantiate.event.Ref;

/**
 * Something on which a verdict about a claim may rest has changed; fired inside the transaction that changes it.
 *
 * <p>Who fires it has appended its own entry already, so that what observers append comes behind it, in the same command.
 *
 * @param actor who changed it
 * @param what the piece of evidence, the argument or whatever else has changed, in its new version
 */
public record GroundShifted(Actor actor, UUID investigation, UUID claim, Ref what) {}
