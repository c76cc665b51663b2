package org.substantiate.source;

import org.jspecify.annotations.Nullable;
import org.substantiate.event.Event;
import org.substantiate.event.Ref;

/** What happens to sources. */
sealed interface SourceEvent extends Event {

    /** A work has come to the investigation. */
    @Type("source.added")
    record Added(
            Ref object,
            @Nullable String date,
            @Nullable @Erasable String url,
            @Nullable @Erasable String citation,
            @Erasable String title,
            @Nullable @Erasable String publisher,
            @Nullable @Erasable String author)
            implements SourceEvent {}

    /** It is described better than before. */
    @Type("source.corrected")
    record Corrected(
            Ref object,
            @Nullable String date,
            @Nullable @Erasable String url,
            @Nullable @Erasable String citation,
            @Erasable String title,
            @Nullable @Erasable String publisher,
            @Nullable @Erasable String author)
            implements SourceEvent {}
}
