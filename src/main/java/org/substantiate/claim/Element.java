package org.substantiate.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.substantiate.event.Actor;
import org.substantiate.event.Ref;

/** What a claim alleges in one respect, and what was found about that. */
@Entity
@Table(name = "claim_element")
class Element {

    @Id
    UUID id;

    @Column(name = "investigation_id")
    UUID investigation;

    @Column(name = "claim_id")
    UUID claim;

    @Column
    long version;

    @Column
    @Enumerated(EnumType.STRING)
    ElementKind kind;

    @Column
    String words;

    @Column
    UUID author;

    @Column
    Instant addedAt;

    @Column
    @Nullable
    Instant editedAt;

    @Column
    @Enumerated(EnumType.STRING)
    @Nullable
    Finding finding;

    @Column
    @Nullable
    String findingNote;

    @Column
    @Nullable
    UUID foundBy;

    @Column
    @Nullable
    Instant foundAt;

    protected Element() {}

    Element(UUID id, Claim claim, Actor author, Instant at, AddElement command) {
        this.id = id;
        this.investigation = claim.investigation;
        this.claim = claim.id;
        this.version = 1;
        this.kind = command.kind();
        this.words = command.text();
        this.author = author.account();
        this.addedAt = at;
    }

    ElementEvent.Added added() {
        return new ElementEvent.Added(ref(), claim, kind, words);
    }

    ElementEvent.Edited edit(String text, Instant at) {
        words = text;
        version++;
        editedAt = at;
        forgetFinding();
        return new ElementEvent.Edited(ref(), words);
    }

    ElementEvent.Removed remove() {
        version++;
        return new ElementEvent.Removed(ref());
    }

    ElementEvent.Found find(Actor actor, Instant at, FindOnElement command) {
        version++;
        forgetFinding();
        if (command.finding() != null) {
            finding = command.finding();
            findingNote = command.note();
            foundBy = actor.account();
            foundAt = at;
        }
        return new ElementEvent.Found(ref(), finding, findingNote);
    }

    boolean isAssessed() {
        return finding != null;
    }

    private void forgetFinding() {
        finding = null;
        findingNote = null;
        foundBy = null;
        foundAt = null;
    }

    private Ref ref() {
        return new Ref("element", id, version);
    }

    ElementView view() {
        var found = finding == null || foundBy == null || foundAt == null
                ? null
                : new ElementView.Found(finding, findingNote, foundBy, foundAt);
        return new ElementView(id, version, claim, kind, words, author, addedAt, editedAt, found);
    }
}
