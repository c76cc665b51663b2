package org.substantiate.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One text of a document, for ever as it is; a new text is a new revision. */
@Entity
@Immutable
class Revision {

    /** Where the text comes from, as far as its importer knew. */
    record Provenance(
            @Nullable String language,
            @Nullable String origin,
            @Nullable String publisher,
            @Nullable String author,
            @Nullable String published,
            @Nullable Instant retrieved,
            UUID importer) {}

    @Id
    UUID id;

    @Column(name = "document_id")
    UUID document;

    @Column(name = "revision_number")
    int number;

    @Column(length = 64)
    String sha256;

    /** In code points. */
    @Column
    int length;

    @Column(name = "blocks_sha256", length = 64)
    String blocks;

    @Column
    @Enumerated(EnumType.STRING)
    Format format;

    @Column
    @Nullable
    String language;

    @Column
    @Nullable
    String origin;

    @Column
    @Nullable
    String publisher;

    @Column
    @Nullable
    String author;

    @Column
    @Nullable
    String published;

    @Column
    @Nullable
    Instant retrieved;

    @Column
    UUID importer;

    protected Revision() {}

    Revision(UUID id, UUID document, Texts.Kept text, Format format, Provenance provenance) {
        this.id = id;
        this.document = document;
        this.number = 1;
        this.sha256 = text.sha256();
        this.length = text.length();
        this.blocks = text.blocks();
        this.format = format;
        this.language = provenance.language();
        this.origin = provenance.origin();
        this.publisher = provenance.publisher();
        this.author = provenance.author();
        this.published = provenance.published();
        this.retrieved = provenance.retrieved();
        this.importer = provenance.importer();
    }

    DocumentEvent.Added added(Document to) {
        return new DocumentEvent.Added(
                to.ref(), id, number, sha256, length, format, language, published, retrieved, to.title, origin,
                publisher, author);
    }
}
