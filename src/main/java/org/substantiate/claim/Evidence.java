package org.substantiate.claim;

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

/** One source as used for one claim: what it says there, and how that bears on the claim. */
@Entity
class Evidence {

    @Id
    UUID id;

    @Column(name = "investigation_id")
    UUID investigation;

    @Column(name = "claim_id")
    UUID claim;

    @Column(name = "source_id")
    UUID source;

    @Column
    long version;

    @Column
    @Enumerated(EnumType.STRING)
    Stance stance;

    @Column
    String excerpt;

    @Column
    @Nullable
    String locator;

    @Column
    UUID author;

    @Column
    Instant attachedAt;

    @Column
    @Nullable
    Instant editedAt;

    @Column
    boolean withdrawn;

    protected Evidence() {}

    Evidence(UUID id, Claim claim, Actor author, Instant at, AttachEvidence command) {
        this.id = id;
        this.investigation = claim.investigation;
        this.claim = claim.id;
        this.source = command.source();
        this.version = 1;
        this.stance = command.stance();
        this.excerpt = command.excerpt();
        this.locator = command.locator();
        this.author = author.account();
        this.attachedAt = at;
    }

    ClaimEvent.EvidenceAttached attached() {
        return new ClaimEvent.EvidenceAttached(ref(), claim, source, stance, excerpt, locator);
    }

    ClaimEvent.EvidenceEdited edit(EditEvidence command, Instant at) {
        mustStand();
        stance = command.stance();
        excerpt = command.excerpt();
        locator = command.locator();
        version++;
        editedAt = at;
        return new ClaimEvent.EvidenceEdited(ref(), stance, excerpt, locator);
    }

    ClaimEvent.EvidenceWithdrawn withdraw() {
        mustStand();
        version++;
        withdrawn = true;
        return new ClaimEvent.EvidenceWithdrawn(ref());
    }

    void mustBeOf(Actor actor) {
        if (!author.equals(actor.account())) {
            throw new Forbidden("Only who attached this evidence can change or withdraw it.");
        }
    }

    private void mustStand() {
        if (withdrawn) {
            throw new AlreadyWithdrawn();
        }
    }

    private Ref ref() {
        return new Ref("evidence", id, version);
    }

    EvidenceView view() {
        return new EvidenceView(
                id, version, claim, source, stance, excerpt, locator, author, attachedAt, editedAt, withdrawn);
    }
}
