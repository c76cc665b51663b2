package org.substantiate.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import java.util.UUID;
import org.substantiate.event.Actor;
import org.substantiate.event.Answer;
import org.substantiate.event.EventLog;
import org.substantiate.event.Ref;

/** What a verdict about a claim stands on: who changes it appends here, so that a verdict hears of it. */
@ApplicationScoped
public class Footing {

    private final EventLog log;
    private final Event<GroundShifted> shifted;

    Footing(EventLog log, Event<GroundShifted> shifted) {
        this.log = log;
        this.shifted = shifted;
    }

    /**
     * Appends an entry as {@link EventLog#append} does, and fires {@link GroundShifted} behind it.
     *
     * @return all entries of the command, those that observers have appended too; it stays about what {@code event} is about
     */
    public Answer shift(Actor actor, UUID investigation, UUID claim, org.substantiate.event.Event event) {
        return shift(actor, investigation, List.of(claim), event);
    }

    /** The same for what several claims may rest on. */
    public Answer shift(Actor actor, UUID investigation, List<UUID> claims, org.substantiate.event.Event event) {
        log.append(actor, investigation, event);
        claims.forEach(claim -> shifted(actor, investigation, claim, event.object()));
        return log.answer(actor, investigation, event.object());
    }

    /** Fires it for what lies outside claims and has been appended already: the grade of a source. */
    void shifted(Actor actor, UUID investigation, UUID claim, Ref what) {
        shifted.fire(new GroundShifted(actor, investigation, claim, what));
    }
}
