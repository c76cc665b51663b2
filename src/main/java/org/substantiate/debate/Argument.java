package org.substantiate.debate;

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
import org.substantiate.problem.AlreadyWithdrawn;
import org.substantiate.problem.Forbidden;

/** What a member says about a claim. */
@Entity
class Argument {

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
    Stance stance;

    @Column
    String body;

    @Column
    UUID author;

    @Column
    Instant madeAt;

    @Column
    @Nullable
    Instant editedAt;

    @Column
    boolean withdrawn;

    protected Argument() {}

    Argument(UUID id, UUID investigation, UUID claim, Actor author, Instant at, String body) {
        this.id = id;
        this.investigation = investigation;
        this.claim = claim;
        this.version = 1;
        this.stance = Stance.COMMENT;
        this.body = body;
        this.author = author.account();
        this.madeAt = at;
    }

    ArgumentEvent.Made made() {
        return new ArgumentEvent.Made(ref(), claim, stance, body);
    }

    ArgumentEvent.Edited edit(String words, Instant at) {
        mustStand();
        body = words;
        version++;
        editedAt = at;
        return new ArgumentEvent.Edited(ref(), body);
    }

    ArgumentEvent.Withdrawn withdraw() {
        mustStand();
        version++;
        withdrawn = true;
        return new ArgumentEvent.Withdrawn(ref());
    }

    void mustBeOf(Actor actor) {
        if (!author.equals(actor.account())) {
            throw new Forbidden("Only who wrote this can change or withdraw it.");
        }
    }

    private void mustStand() {
        if (withdrawn) {
            throw new AlreadyWithdrawn();
        }
    }

    private Ref ref() {
        return new Ref("argument", id, version);
    }

    ArgumentView view() {
        return new ArgumentView(id, version, claim, stance, body, author, madeAt, editedAt, withdrawn);
    }
}
