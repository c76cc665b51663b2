package org.substantiate.debate;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.substantiate.event.Event;
import org.substantiate.event.Ref;

/** What happens to arguments. */
sealed interface ArgumentEvent extends Event {

    /**
     * Somebody said something about a claim.
     *
     * @param mentions the members whom it mentions
     */
    @Type("argument.made")
    record Made(
            Ref object,
            UUID claim,
            @Nullable UUID parent,
            Stance stance,
            List<UUID> cites,
            List<UUID> mentions,
            @Erasable String body)
            implements ArgumentEvent {}

    /**
     * Its author says it in other words.
     *
     * @param mentions the members whom it mentions and did not mention before
     */
    @Type("argument.edited")
    record Edited(
            Ref object,
            Stance stance,
            List<UUID> cites,
            List<UUID> mentions,
            @Erasable String body) implements ArgumentEvent {}

    /** It no longer stands; what it said stays to be seen. */
    @Type("argument.withdrawn")
    record Withdrawn(Ref object) implements ArgumentEvent {}

    /** It is settled, with all that answers it. */
    @Type("argument.resolved")
    record Resolved(Ref object) implements ArgumentEvent {}

    /** It is not settled after all. */
    @Type("argument.reopened")
    record Reopened(Ref object) implements ArgumentEvent {}
}
