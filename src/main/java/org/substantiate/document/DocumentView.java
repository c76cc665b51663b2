package org.substantiate.document;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document without its text, as it stands in the list.
 *
 * @param published when it was published, as far as it is known: a year, a month or a day
 * @param importer the account that brought it
 */
public record DocumentView(
        UUID id,
        long version,
        String title,
        @Nullable String language,
        Format format,
        @Nullable String origin,
        @Nullable String publisher,
        @Nullable String author,
        @Nullable String published,
        @Nullable Instant retrieved,
        UUID importer,
        Instant addedAt,
        RevisionView revision) {

    static DocumentView of(Document document, Revision revision) {
        return new DocumentView(
                document.id,
                document.version,
                document.title,
                revision.language,
                revision.format,
                revision.origin,
                revision.publisher,
                revision.author,
                revision.published,
                revision.retrieved,
                revision.importer,
                document.addedAt,
                new RevisionView(revision.id, revision.number, revision.sha256, revision.length));
    }

    /**
     * The document's newest text, by name.
     *
     * @param number from 1
     * @param sha256 of the canonical text in UTF-8, in lower-case hex
     * @param length in Unicode code points
     */
    public record RevisionView(UUID id, int number, String sha256, int length) {}
}
