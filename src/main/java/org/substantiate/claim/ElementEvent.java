package org.substantiate.claim;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.substantiate.event.Event;
import org.substantiate.event.Ref;

/** What happens to the elements of claims. */
sealed interface ElementEvent extends Event {

    /** Somebody said what a claim alleges in one respect. */
    @Type("claim.element-added")
    record Added(
            Ref object,
            UUID claim,
            ElementKind kind,
            @Erasable String text) implements ElementEvent {}

    /** It is said in other words; what was found no longer holds. */
    @Type("claim.element-edited")
    record Edited(Ref object, @Erasable String text) implements ElementEvent {}

    /** The claim does not allege this after all. */
    @Type("claim.element-removed")
    record Removed(Ref object) implements ElementEvent {}

    /** An editor said what the evidence comes to; without a finding: that it is not assessed. */
    @Type("claim.element-found")
    record Found(
            Ref object,
            @Nullable Finding finding,
            @Nullable @Erasable String note) implements ElementEvent {}
}
