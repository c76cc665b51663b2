package org.substantiate.source;

import org.jspecify.annotations.Nullable;
import org.substantiate.event.Event;
import org.substantiate.event.Ref;

/** What happens to sources, and to the origins that they go back to. */
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

    /** Somebody judged how far it has been worth relying on, or took that back. */
    @Type("source.graded")
    record Graded(
            Ref object,
            @Nullable Reliability reliability,
            @Nullable @Erasable String reason) implements SourceEvent {}

    /** Somebody found out who said something first. */
    @Type("source.origin-named")
    record OriginNamed(Ref object, @Erasable String name) implements SourceEvent {}

    /** It has a better name. */
    @Type("source.origin-renamed")
    record OriginRenamed(Ref object, @Erasable String name) implements SourceEvent {}
}
