package org.substantiate.annotation;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.substantiate.event.Actor;
import org.substantiate.event.Ref;
import org.substantiate.problem.AlreadyWithdrawn;
import org.substantiate.problem.Forbidden;
import org.substantiate.problem.Invalid;

/** What a member attached to a passage of one revision; the passage never moves within it. */
@Entity
class Annotation {

    @Id
    UUID id;

    @Column(name = "investigation_id")
    UUID investigation;

    @Column(name = "document_id")
    UUID document;

    @Column(name = "revision_id")
    UUID revision;

    @Column
    long version;

    @Column(name = "start_position")
    int start;

    @Column(name = "end_position")
    int end;

    @Column
    String exact;

    @Column
    String prefix;

    @Column
    String suffix;

    @Column
    @Enumerated(EnumType.STRING)
    Motivation motivation;

    @Column
    @Nullable
    String body;

    @Column
    @Convert(converter = Tags.class)
    List<String> tags;

    @Column
    UUID creator;

    @Column
    Instant createdAt;

    @Column
    @Nullable
    Instant editedAt;

    @Column
    boolean withdrawn;

    protected Annotation() {}

    Annotation(UUID id, UUID investigation, Actor creator, Instant at, Selection selection, Motivation motivation) {
        this.id = id;
        this.investigation = investigation;
        this.version = 1;
        this.document = selection.text().document();
        this.revision = selection.text().revision();
        this.start = selection.start();
        this.end = selection.end();
        this.exact = selection.quote().exact();
        this.prefix = selection.quote().prefix();
        this.suffix = selection.quote().suffix();
        this.motivation = motivation;
        this.tags = List.of();
        this.creator = creator.account();
        this.createdAt = at;
    }

    /** The first words of it. */
    AnnotationEvent.Created say(@Nullable String newBody, List<String> newTags) {
        hold(newBody, newTags);
        return created();
    }

    AnnotationEvent.Created created() {
        return new AnnotationEvent.Created(ref(), document, revision, start, end, motivation, tags, quote(), body);
    }

    AnnotationEvent.Edited edit(@Nullable String newBody, List<String> newTags, Instant at) {
        mustStand();
        hold(newBody, newTags);
        version++;
        editedAt = at;
        return new AnnotationEvent.Edited(ref(), tags, body);
    }

    AnnotationEvent.Withdrawn withdraw() {
        mustStand();
        version++;
        withdrawn = true;
        return new AnnotationEvent.Withdrawn(ref());
    }

    void mustBeOf(Actor actor) {
        if (!creator.equals(actor.account())) {
            throw new Forbidden("Only who wrote this can change or withdraw it.");
        }
    }

    void mustNotBelongToClaim() {
        if (motivation == Motivation.IDENTIFYING) {
            throw new BelongsToClaim();
        }
    }

    private void mustStand() {
        if (withdrawn) {
            throw new AlreadyWithdrawn();
        }
    }

    private void hold(@Nullable String newBody, List<String> newTags) {
        switch (motivation) {
            case COMMENTING -> {
                if (newBody == null) {
                    throw new Invalid("body", "is needed: a comment says something");
                }
            }
            case TAGGING -> {
                if (newTags.isEmpty()) {
                    throw new Invalid("tags", "needs at least one");
                }
            }
            case IDENTIFYING ->
                throw new Invalid("motivation", "is COMMENTING or TAGGING; a claim brings its occurrences");
        }
        body = newBody;
        tags = newTags;
    }

    private Quote quote() {
        return new Quote(exact, prefix, suffix);
    }

    private Ref ref() {
        return new Ref("annotation", id, version);
    }

    AnnotationView view() {
        return new AnnotationView(
                id,
                version,
                document,
                revision,
                start,
                end,
                quote(),
                motivation,
                body,
                tags,
                creator,
                createdAt,
                editedAt,
                withdrawn);
    }
}
