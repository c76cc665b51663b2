package org.substantiate.source;

import java.util.UUID;
import org.substantiate.event.Actor;
import org.substantiate.event.Ref;

/**
 * A source's reliability is judged in another way; fired inside the transaction that says so, behind its entry.
 *
 * @param source in its new version
 */
public record SourceGraded(Actor actor, UUID investigation, Ref source) {}
