package org.substantiate.annotation;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.substantiate.event.Event;
import org.substantiate.event.Ref;

/** What happens to annotations. */
sealed interface AnnotationEvent extends Event {

    /** Somebody annotated a passage. */
    @Type("annotation.created")
    record Created(
            Ref object,
            UUID document,
            UUID revision,
            int start,
            int end,
            Motivation motivation,
            @Erasable List<String> tags,
            @Erasable Quote quote,
            @Nullable @Erasable String body)
            implements AnnotationEvent {}

    /** Its creator says it in other words. */
    @Type("annotation.edited")
    record Edited(
            Ref object,
            @Erasable List<String> tags,
            @Nullable @Erasable String body) implements AnnotationEvent {}

    /** It no longer stands; what it said stays to be seen. */
    @Type("annotation.withdrawn")
    record Withdrawn(Ref object) implements AnnotationEvent {}
}
