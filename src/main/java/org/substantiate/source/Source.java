package org.substantiate.source;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.substantiate.event.Actor;
import org.substantiate.event.Ref;

/** A work outside that speaks to claims. */
@Entity
class Source {

    @Id
    UUID id;

    @Column(name = "investigation_id")
    UUID investigation;

    @Column
    long version;

    @Column
    @Nullable
    String url;

    @Column
    @Nullable
    String citation;

    @Column
    String title;

    @Column
    @Nullable
    String publisher;

    @Column
    @Nullable
    String author;

    @Column(name = "source_date")
    @Nullable
    String date;

    @Column
    @Enumerated(EnumType.STRING)
    @Nullable
    Reliability reliability;

    @Column
    @Nullable
    UUID gradedBy;

    @Column
    @Nullable
    Instant gradedAt;

    @Column
    @Nullable
    String gradeReason;

    @Column
    UUID addedBy;

    @Column
    Instant addedAt;

    protected Source() {}

    Source(UUID id, UUID investigation, Actor addedBy, Instant at, DescribeSource description) {
        this.id = id;
        this.investigation = investigation;
        this.version = 1;
        this.title = description.title();
        this.addedBy = addedBy.account();
        this.addedAt = at;
        describe(description);
    }

    SourceEvent.Added added() {
        return new SourceEvent.Added(ref(), date, url, citation, title, publisher, author);
    }

    SourceEvent.Corrected correct(DescribeSource description) {
        describe(description);
        version++;
        return new SourceEvent.Corrected(ref(), date, url, citation, title, publisher, author);
    }

    SourceEvent.Graded grade(Actor by, Instant at, GradeSource grade) {
        reliability = grade.reliability();
        gradedBy = by.account();
        gradedAt = at;
        gradeReason = grade.reason();
        version++;
        return new SourceEvent.Graded(ref(), reliability, gradeReason);
    }

    private @Nullable Graded graded() {
        return gradedBy == null || gradedAt == null ? null : new Graded(gradedBy, gradedAt, gradeReason);
    }

    private void describe(DescribeSource description) {
        description.mustLeadToTheWork();
        url = description.url();
        citation = description.citation();
        title = description.title();
        publisher = description.publisher();
        author = description.author();
        date = description.date();
    }

    private Ref ref() {
        return new Ref("source", id, version);
    }

    SourceView view() {
        return new SourceView(
                id, version, url, citation, title, publisher, author, date, reliability, graded(), addedBy, addedAt);
    }
}
