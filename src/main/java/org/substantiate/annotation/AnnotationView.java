package org.substantiate.annotation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An annotation as members see it.
 *
 * @param start in Unicode code points of the revision's text, from 0
 * @param end in code points, excluded
 * @param body Markdown
 * @param creator an account
 */
public record AnnotationView(
        UUID id,
        long version,
        UUID document,
        UUID revision,
        int start,
        int end,
        Quote quote,
        Motivation motivation,
        @Nullable String body,
        List<String> tags,
        UUID creator,
        Instant createdAt,
        @Nullable Instant editedAt,
        boolean withdrawn) {}
