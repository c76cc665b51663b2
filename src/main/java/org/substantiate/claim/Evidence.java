package org.substantiate.claim;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.substantiate.event.Actor;
import org.substantiate.event.Ref;
import org.substantiate.investigation.Role;
import org.substantiate.problem.AlreadyWithdrawn;
import org.substantiate.problem.Forbidden;
import org.substantiate.source.Graded;
import org.substantiate.source.Reliability;

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
    @Nullable
    Integer credibility;

    @Column
    @Nullable
    UUID gradedBy;

    @Column
    @Nullable
    Instant gradedAt;

    @Column
    @Nullable
    String gradeReason;

    @Column(name = "origin_id")
    @Nullable
    UUID origin;

    @ElementCollection
    @CollectionTable(name = "evidence_flag", joinColumns = @JoinColumn(name = "evidence_id"))
    @OrderBy("setAt")
    Set<Flagged> flags = new LinkedHashSet<>();

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

    ClaimEvent.EvidenceGraded grade(Actor by, Instant at, GradeEvidence grade) {
        mustStand();
        credibility = grade.credibility();
        gradedBy = by.account();
        gradedAt = at;
        gradeReason = grade.reason();
        version++;
        return new ClaimEvent.EvidenceGraded(ref(), credibility, gradeReason);
    }

    ClaimEvent.EvidenceTraced traceTo(@Nullable UUID first) {
        mustStand();
        origin = first;
        version++;
        return new ClaimEvent.EvidenceTraced(ref(), origin);
    }

    ClaimEvent.EvidenceFlagged flag(Actor by, Instant at, FlagEvidence command) {
        mustStand();
        if (bears(command.flag())) {
            throw new AlreadyFlagged();
        }
        flags.add(new Flagged(command.flag(), command.reason(), by.account(), at));
        version++;
        return new ClaimEvent.EvidenceFlagged(ref(), command.flag(), command.reason());
    }

    /** Who set a flag lifts it, or an editor. */
    ClaimEvent.EvidenceFlagLifted lift(Actor by, Role role, LiftFlag command) {
        mustStand();
        var set = flags.stream()
                .filter(one -> one.flag() == command.flag())
                .findFirst()
                .orElseThrow(NotFlagged::new);
        if (!set.setBy().equals(by.account()) && !role.includes(Role.EDITOR)) {
            throw new Forbidden("Only who set this flag can lift it, or an editor.");
        }
        flags.remove(set);
        version++;
        return new ClaimEvent.EvidenceFlagLifted(ref(), command.flag(), command.reason());
    }

    private boolean bears(Flag flag) {
        return flags.stream().anyMatch(one -> one.flag() == flag);
    }

    /** To whom it goes back: the origin that was named, else the source. */
    UUID firstSaidBy() {
        return origin == null ? source : origin;
    }

    /** Whether it speaks in this direction and counts. */
    boolean speaksTo(Stance direction) {
        return stance == direction && !withdrawn && !bears(Flag.RETRACTED);
    }

    void mustBeOf(Actor actor) {
        if (!author.equals(actor.account())) {
            throw new Forbidden("Only who attached this evidence can change or withdraw it.");
        }
    }

    void mustStand() {
        if (withdrawn) {
            throw new AlreadyWithdrawn();
        }
    }

    private Ref ref() {
        return new Ref("evidence", id, version);
    }

    EvidenceView view() {
        return new EvidenceView(
                id,
                version,
                claim,
                source,
                stance,
                excerpt,
                locator,
                credibility,
                graded(),
                origin,
                flags.stream().map(Flagged::view).toList(),
                author,
                attachedAt,
                editedAt,
                withdrawn);
    }

    private @Nullable Graded graded() {
        return gradedBy == null || gradedAt == null ? null : new Graded(gradedBy, gradedAt, gradeReason);
    }

    Ground ground(@Nullable Reliability reliability, boolean captured) {
        var borne = flags.stream().map(Flagged::flag).collect(Collectors.toUnmodifiableSet());
        return new Ground(
                id, version, source, author, stance, reliability, credibility, captured, firstSaidBy(), borne);
    }
}
