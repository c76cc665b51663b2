package org.substantiate.debate;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.substantiate.event.Actor;
import org.substantiate.event.Ref;
import org.substantiate.investigation.Role;
import org.substantiate.problem.AlreadyWithdrawn;
import org.substantiate.problem.Forbidden;

/** What a member says about a claim, or in answer to another argument about it. */
@Entity
class Argument {

    /** Most arguments above one. */
    static final int DEEPEST = 50;

    @Id
    UUID id;

    @Column(name = "investigation_id")
    UUID investigation;

    @Column(name = "claim_id")
    UUID claim;

    @Column(name = "parent_id")
    @Nullable
    UUID parent;

    @Column
    int depth;

    @Column
    long version;

    @Column
    @Enumerated(EnumType.STRING)
    Stance stance;

    @Column
    String body;

    @ElementCollection
    @CollectionTable(name = "argument_citation", joinColumns = @JoinColumn(name = "argument_id"))
    @Column(name = "evidence_id")
    Set<UUID> cites = new HashSet<>();

    @Column
    UUID author;

    @Column
    Instant madeAt;

    @Column
    @Nullable
    Instant editedAt;

    @Column
    boolean withdrawn;

    @Column
    @Nullable
    Instant withdrawnAt;

    @Column
    @Nullable
    UUID resolvedBy;

    @Column
    @Nullable
    Instant resolvedAt;

    protected Argument() {}

    /** @param parent what it answers; none if it answers the claim */
    Argument(UUID id, UUID investigation, UUID claim, @Nullable Argument parent, Actor author, Instant at) {
        this.id = id;
        this.investigation = investigation;
        this.claim = claim;
        this.parent = parent == null ? null : parent.id;
        this.depth = parent == null ? 0 : parent.depth + 1;
        this.version = 1;
        this.author = author.account();
        this.madeAt = at;
    }

    ArgumentEvent.Made say(Stance how, String words, List<UUID> evidence, List<UUID> mentions) {
        word(how, words, evidence);
        return new ArgumentEvent.Made(ref(), claim, parent, stance, citations(), mentions, body);
    }

    ArgumentEvent.Edited edit(Stance how, String words, List<UUID> evidence, List<UUID> mentions, Instant at) {
        mustStand();
        word(how, words, evidence);
        version++;
        editedAt = at;
        return new ArgumentEvent.Edited(ref(), stance, citations(), mentions, body);
    }

    ArgumentEvent.Withdrawn withdraw(Instant at) {
        mustStand();
        version++;
        withdrawn = true;
        withdrawnAt = at;
        return new ArgumentEvent.Withdrawn(ref());
    }

    ArgumentEvent.Resolved resolve(Actor actor, Role role, Instant at) {
        mustBeSettledBy(actor, role);
        mustNotBeResolved();
        version++;
        resolvedBy = actor.account();
        resolvedAt = at;
        return new ArgumentEvent.Resolved(ref());
    }

    ArgumentEvent.Reopened reopen(Actor actor, Role role) {
        mustBeSettledBy(actor, role);
        if (!isResolved()) {
            throw new ThreadNotResolved();
        }
        version++;
        resolvedBy = null;
        resolvedAt = null;
        return new ArgumentEvent.Reopened(ref());
    }

    void mustBeOf(Actor actor) {
        if (!author.equals(actor.account())) {
            throw new Forbidden("Only who wrote this can change or withdraw it.");
        }
    }

    void mustTakeAnswers() {
        if (withdrawn) {
            throw new AnswersWithdrawn();
        }
        if (depth >= DEEPEST) {
            throw new ThreadTooDeep();
        }
    }

    void mustNotBeResolved() {
        if (isResolved()) {
            throw new ThreadResolved();
        }
    }

    boolean isResolved() {
        return resolvedBy != null;
    }

    /** In the order it was attached: the ids of evidence grow with time. */
    List<UUID> citations() {
        return cites.stream().sorted().toList();
    }

    private void mustBeSettledBy(Actor actor, Role role) {
        if (!role.includes(Role.EDITOR) && !author.equals(actor.account())) {
            throw new Forbidden("Only who began this thread, or an editor, can resolve it or open it again.");
        }
    }

    private void mustStand() {
        if (withdrawn) {
            throw new AlreadyWithdrawn();
        }
    }

    private void word(Stance how, String words, List<UUID> evidence) {
        stance = how;
        body = words;
        cites.retainAll(evidence);
        cites.addAll(evidence);
    }

    private Ref ref() {
        return new Ref("argument", id, version);
    }

    ArgumentView view() {
        return new ArgumentView(
                id,
                version,
                claim,
                parent,
                stance,
                body,
                citations(),
                author,
                madeAt,
                editedAt,
                withdrawn,
                withdrawnAt,
                resolvedBy == null || resolvedAt == null ? null : new ArgumentView.Resolved(resolvedBy, resolvedAt));
    }
}
