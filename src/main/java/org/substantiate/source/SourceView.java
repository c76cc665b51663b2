package org.substantiate.source;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A source as members see it.
 *
 * @param date of the work, as far as it is known: a year, a month or a day
 * @param graded who gave the grade or took it back; null while nobody has
 * @param addedBy an account
 */
public record SourceView(
        UUID id,
        long version,
        @Nullable String url,
        @Nullable String citation,
        String title,
        @Nullable String publisher,
        @Nullable String author,
        @Nullable String date,
        @Nullable Reliability reliability,
        @Nullable Graded graded,
        UUID addedBy,
        Instant addedAt) {}
