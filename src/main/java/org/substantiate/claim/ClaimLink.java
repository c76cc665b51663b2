package org.substantiate.claim;

import jakarta.persistence.Column;
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
import org.substantiate.investigation.Role;
import org.substantiate.problem.Forbidden;

/** How one claim stands to another: suggested by one person, confirmed by somebody else. */
@Entity
class ClaimLink {

    @Id
    UUID id;

    @Column(name = "investigation_id")
    UUID investigation;

    @Column(name = "from_claim_id")
    UUID from;

    @Column(name = "to_claim_id")
    UUID to;

    @Column
    long version;

    @Column
    @Enumerated(EnumType.STRING)
    LinkKind kind;

    @Column
    @Enumerated(EnumType.STRING)
    LinkState state;

    @Column
    UUID suggestedBy;

    @Column
    Instant suggestedAt;

    @Column
    @Nullable
    UUID settledBy;

    @Column
    @Nullable
    Instant settledAt;

    protected ClaimLink() {}

    ClaimLink(UUID id, Claim from, Claim to, LinkKind kind, Actor actor, Instant at) {
        this.id = id;
        this.investigation = from.investigation;
        this.from = from.id;
        this.to = to.id;
        this.version = 1;
        this.kind = kind;
        this.state = LinkState.SUGGESTED;
        this.suggestedBy = actor.account();
        this.suggestedAt = at;
    }

    LinkEvent.Suggested suggested() {
        return new LinkEvent.Suggested(ref(), from, to, kind);
    }

    LinkEvent.Confirmed confirm(Actor actor, Role role, Instant at) {
        mustBeJudgedBy(actor, role);
        settle(LinkState.CONFIRMED, actor, at);
        return new LinkEvent.Confirmed(ref());
    }

    LinkEvent.Declined decline(Actor actor, Role role, Instant at) {
        mustBeJudgedBy(actor, role);
        settle(LinkState.DECLINED, actor, at);
        return new LinkEvent.Declined(ref());
    }

    LinkEvent.Withdrawn withdraw(Actor actor, Role role, Instant at) {
        if (!isLive()) {
            throw new LinkSettled();
        }
        if (!role.includes(Role.EDITOR) && !(state == LinkState.SUGGESTED && suggestedBy.equals(actor.account()))) {
            throw new Forbidden("Only who suggested this link, until it is confirmed, or an editor takes it back.");
        }
        settle(LinkState.WITHDRAWN, actor, at);
        return new LinkEvent.Withdrawn(ref());
    }

    List<UUID> ends() {
        return List.of(from, to);
    }

    boolean isLive() {
        return state == LinkState.SUGGESTED || state == LinkState.CONFIRMED;
    }

    private void mustBeJudgedBy(Actor actor, Role role) {
        if (state != LinkState.SUGGESTED) {
            throw new LinkSettled();
        }
        if (!role.includes(Role.EDITOR) && suggestedBy.equals(actor.account())) {
            throw new Forbidden("Who suggested a link does not settle it; another member or an editor does.");
        }
    }

    private void settle(LinkState how, Actor actor, Instant at) {
        state = how;
        settledBy = actor.account();
        settledAt = at;
        version++;
    }

    private Ref ref() {
        return new Ref("link", id, version);
    }

    LinkView view() {
        return new LinkView(id, version, from, to, kind, state, suggestedBy, suggestedAt, settledBy, settledAt);
    }
}
