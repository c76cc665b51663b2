package org.substantiate.debate;

import java.util.UUID;
import org.substantiate.event.Event;
import org.substantiate.event.Ref;

/** What happens to arguments. */
sealed interface ArgumentEvent extends Event {

    /** Somebody said something about a claim. */
    @Type("argument.made")
    record Made(
            Ref object, UUID claim, Stance stance, @Erasable String body) implements ArgumentEvent {}

    /** Its author says it in other words. */
    @Type("argument.edited")
    record Edited(Ref object, @Erasable String body) implements ArgumentEvent {}

    /** It no longer stands; what it said stays to be seen. */
    @Type("argument.withdrawn")
    record Withdrawn(Ref object) implements ArgumentEvent {}
}
