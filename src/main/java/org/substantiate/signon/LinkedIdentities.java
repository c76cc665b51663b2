package org.substantiate.signon;

import static org.substantiate.identity.SecurityEvent.Kind.ADMIN_GIVEN;
import static org.substantiate.identity.SecurityEvent.Kind.ADMIN_KEPT;
import static org.substantiate.identity.SecurityEvent.Kind.ADMIN_TAKEN;
import static org.substantiate.identity.SecurityEvent.Kind.SINGLE_SIGN_ON_LINKED;
import static org.substantiate.identity.SecurityEvent.Kind.SINGLE_SIGN_ON_UNLINKED;
import static org.substantiate.identity.Sessions.Means.SINGLE_SIGN_ON;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.substantiate.event.Actor;
import org.substantiate.identity.AccountDeleted;
import org.substantiate.identity.AccountView;
import org.substantiate.identity.LinkNotValid;
import org.substantiate.identity.SecurityEvent;
import org.substantiate.identity.SecurityLog;
import org.substantiate.identity.VouchedAccounts;
import org.substantiate.identity.WayIn;
import org.substantiate.identity.WaysIn;
import org.substantiate.problem.Invalid;
import org.substantiate.problem.NotFound;
import org.substantiate.signon.LinkedIdentity.LinkedIdentityView;
import org.substantiate.signon.SignOnFailed.Reason;

/** Which identity at the provider opens which account; by issuer and subject, which nobody else ever gets. */
@ApplicationScoped
class LinkedIdentities implements WayIn {

    /** Linked identities in the database. */
    @ApplicationScoped
    static class Repository implements PanacheRepositoryBase<LinkedIdentity, UUID> {}

    private final Repository links;
    private final VouchedAccounts accounts;
    private final WaysIn ways;
    private final Event<SignedOn> signedOn;
    private final SignOnSettings settings;
    private final SecurityLog security;
    private final Clock clock;

    LinkedIdentities(
            Repository links,
            VouchedAccounts accounts,
            WaysIn ways,
            Event<SignedOn> signedOn,
            SignOnSettings settings,
            SecurityLog security,
            Clock clock) {
        this.links = links;
        this.accounts = accounts;
        this.ways = ways;
        this.signedOn = signedOn;
        this.settings = settings;
        this.security = security;
        this.clock = clock;
    }

    /** Who is no more is known to no provider here. */
    void forget(@Observes AccountDeleted deleted) {
        links.delete("account", deleted.account());
    }

    /**
     * Finds the account of somebody who has proved who they are, or makes it when they may have one.
     *
     * @throws SignOnFailed if there is none for them
     */
    @Transactional
    AccountView admit(ProviderIdentity identity, Errand errand) {
        try {
            var link = known(identity)
                    .filter(known -> errand.purpose() != Purpose.SET_UP)
                    .orElseGet(() -> link(newcomer(identity, errand), identity));
            var account = accounts.open(link.account()).orElseThrow(() -> new SignOnFailed(Reason.DISABLED));
            link.use(identity, clock.instant());
            followGroups(link, identity.groups());
            signedOn.fire(new SignedOn(account.id(), account.name(), identity.groups()));
            return account;
        } catch (ConstraintViolationException atTheSameMoment) {
            throw new SignOnFailed(Reason.NOT_BEGUN_HERE);
        }
    }

    /** Lets an identity open the account of somebody who is signed in. */
    @Transactional
    void link(Actor actor, ProviderIdentity identity) {
        var known = known(identity);
        if (known.isEmpty()) {
            link(actor.account(), identity);
        } else if (!known.get().belongsTo(actor.account())) {
            throw new SignOnFailed(Reason.LINKED_ELSEWHERE);
        }
    }

    List<LinkedIdentityView> of(Actor actor) {
        return links.stream("account = ?1 order by linkedAt", actor.account())
                .map(LinkedIdentity::view)
                .toList();
    }

    /**
     * Takes an identity off the account.
     *
     * @throws org.substantiate.identity.LastWayIn if nothing else opens it
     */
    @Transactional
    void unlink(Actor actor, UUID id) {
        var found = find(actor, id);
        // nobody vouches for groups any more; before the account is held, since admins are held first
        followGroups(found, Set.of());
        ways.hold(actor);
        // two unlinkings at the same moment: the second finds what the first has left
        if (links.delete("id", id) == 0) {
            throw new NotFound();
        }
        ways.expectOne(actor);
        if (links.count("account", actor.account()) == 0) {
            signedOn.fire(new SignedOn(actor.account(), accounts.name(actor.account()), Set.of()));
        }
        security.note(SecurityEvent.of(SINGLE_SIGN_ON_UNLINKED).by(actor));
    }

    /** An account that somebody shows once more to be theirs. */
    @Transactional
    AccountView confirm(Actor actor, ProviderIdentity identity, Errand errand) {
        if (known(identity).filter(link -> link.belongsTo(actor.account())).isEmpty()) {
            throw new SignOnFailed(Reason.LINKED_ELSEWHERE);
        }
        return admit(identity, errand);
    }

    @Override
    public boolean opens(UUID account) {
        return settings.isOn()
                && links.count(
                                "account = ?1 and issuer = ?2",
                                account,
                                settings.issuer().orElseThrow())
                        > 0;
    }

    /** How many accounts are opened by an identity of the provider. */
    long linkedAccounts() {
        return settings.issuer()
                .map(issuer -> links.getEntityManager()
                        .createQuery(
                                "select count(distinct l.account) from LinkedIdentity l where l.issuer = :issuer",
                                Long.class)
                        .setParameter("issuer", issuer)
                        .getSingleResult())
                .orElse(0L);
    }

    private LinkedIdentity find(Actor actor, UUID id) {
        return links.findByIdOptional(id)
                .filter(found -> found.belongsTo(actor.account()))
                .orElseThrow(NotFound::new);
    }

    private Optional<LinkedIdentity> known(ProviderIdentity identity) {
        return links.find("issuer = ?1 and subject = ?2", identity.issuer(), identity.subject())
                .firstResultOptional();
    }

    private LinkedIdentity link(UUID account, ProviderIdentity identity) {
        var link = new LinkedIdentity(account, identity, clock.instant());
        links.persistAndFlush(link);
        security.note(SecurityEvent.of(SINGLE_SIGN_ON_LINKED).about(account));
        return link;
    }

    private UUID newcomer(ProviderIdentity identity, Errand errand) {
        if (errand.purpose() == Purpose.SET_UP) {
            return setUp(identity, String.valueOf(errand.link()));
        }
        var same = identity.email().flatMap(accounts::at);
        if (same.isPresent() && identity.verified() && settings.linkByEmail()) {
            return same.get();
        }
        var mayCome = settings.makeAccounts() || errand.purpose() == Purpose.INVITED;
        if (!mayCome) {
            throw new SignOnFailed(same.isPresent() && identity.verified() ? Reason.EMAIL_TAKEN : Reason.NO_ACCOUNT);
        }
        try {
            return accounts.make(identity.expectEmail(), identity.displayName()).id();
        } catch (Invalid taken) {
            throw new SignOnFailed(Reason.EMAIL_TAKEN);
        }
    }

    private UUID setUp(ProviderIdentity identity, String link) {
        try {
            return accounts.setUp(link, identity.expectEmail(), identity.displayName())
                    .id();
        } catch (LinkNotValid | Invalid refused) {
            throw new SignOnFailed(Reason.LINK_NOT_VALID);
        }
    }

    /** Takes back only what groups gave: whoever was made admin here stays one. */
    private void followGroups(LinkedIdentity link, Set<String> groups) {
        var belongs = settings.adminGroups().stream()
                .flatMap(Set::stream)
                .map(ProviderClaims::withoutSlash)
                .anyMatch(groups::contains);
        if (belongs && accounts.becomeAdmin(link.account())) {
            link.noteAdminByGroups(true);
            security.note(SecurityEvent.of(ADMIN_GIVEN).about(link.account()).with("means", SINGLE_SIGN_ON));
        } else if (!belongs && link.isAdminByGroups()) {
            if (accounts.ceaseToBeAdmin(link.account())) {
                link.noteAdminByGroups(false);
                security.note(
                        SecurityEvent.of(ADMIN_TAKEN).about(link.account()).with("means", SINGLE_SIGN_ON));
            } else {
                security.note(SecurityEvent.of(ADMIN_KEPT).about(link.account()).with("means", SINGLE_SIGN_ON));
            }
        }
    }
}
