package org.substantiate.document;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.substantiate.event.Event;
import org.substantiate.event.Ref;

/** What happens to documents. */
sealed interface DocumentEvent extends Event {

    /** A text has come to the investigation; its bytes lie in the blob that {@code sha256} names. */
    @Type("document.added")
    record Added(
            Ref object,
            UUID revision,
            int number,
            String sha256,
            int length,
            Format format,
            @Nullable String language,
            @Nullable String published,
            @Nullable Instant retrieved,
            @Erasable String title,
            @Nullable @Erasable String origin,
            @Nullable @Erasable String publisher,
            @Nullable @Erasable String author)
            implements DocumentEvent {}
}
