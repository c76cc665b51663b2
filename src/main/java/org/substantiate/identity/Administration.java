package org.substantiate.identity;

import static org.substantiate.identity.SecurityEvent.Kind.ACCOUNT_DISABLED;
import static org.substantiate.identity.SecurityEvent.Kind.ACCOUNT_ENABLED;
import static org.substantiate.identity.SecurityEvent.Kind.ADMIN_GIVEN;
import static org.substantiate.identity.SecurityEvent.Kind.ADMIN_TAKEN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.substantiate.event.Actor;

/** What admins do with others' accounts. Nothing of it leads into an investigation: that is its members' affair alone. */
@ApplicationScoped
class Administration {

    private static final String VIEW = "select new org.substantiate.identity.AdministeredAccount("
            + "a.id, a.name, a.email, a.admin, a.disabled, case when a.passwordHash is null then false else true end, a.createdAt,"
            + " (select max(s.seenAt) from Session s where s.account = a.id)) from Account a where not a.deleted";

    private final EntityManager database;
    private final Accounts accounts;
    private final Sessions sessions;
    private final ResetLinks links;
    private final Farewell farewell;
    private final SecurityLog security;

    Administration(
            EntityManager database,
            Accounts accounts,
            Sessions sessions,
            ResetLinks links,
            Farewell farewell,
            SecurityLog security) {
        this.database = database;
        this.accounts = accounts;
        this.sessions = sessions;
        this.links = links;
        this.farewell = farewell;
        this.security = security;
    }

    /**
     * Accounts, newest first.
     *
     * @param search part of a name or an address
     * @param before the id that the page before ended with
     */
    List<AdministeredAccount> accounts(@Nullable String search, @Nullable UUID before, int limit) {
        var pattern = search == null || search.isBlank() ? null : "%" + literal(search.strip()) + "%";
        var query = database.createQuery(
                VIEW + (before == null ? "" : " and a.id < :before")
                        + (pattern == null
                                ? ""
                                : " and (lower(a.name) like :like escape '!' or a.email like :like escape '!')")
                        + " order by a.id desc",
                AdministeredAccount.class);
        if (before != null) {
            query.setParameter("before", before);
        }
        if (pattern != null) {
            query.setParameter("like", pattern);
        }
        return query.setMaxResults(limit).getResultList();
    }

    /** An account and the link that its password is chosen with. */
    record MadeAccount(AdministeredAccount account, IssuedLink link) {}

    @Transactional
    MadeAccount make(Actor by, MakeAccount command) {
        var account = accounts.make(NewAccount.withoutPassword(command.email(), command.name()));
        var link = links.issue(account.id(), by);
        return new MadeAccount(view(account.id()), link);
    }

    /**
     * Gives and takes what an account may do in the installation; a disabled one is signed out everywhere at once.
     *
     * @throws LastAdmin if nobody would be left to look after the installation
     */
    @Transactional
    AdministeredAccount change(Actor by, UUID id, ChangeStanding command) {
        if (!command.admin() || command.disabled()) {
            accounts.expectAdminBeside(id);
        }
        var account = accounts.holdAny(id);
        if (command.admin() != account.isAdmin()) {
            account.lookAfterTheInstallation(command.admin());
            note(command.admin() ? ADMIN_GIVEN : ADMIN_TAKEN, id, by);
        }
        if (command.disabled() != account.isDisabled()) {
            account.disable(command.disabled());
            note(command.disabled() ? ACCOUNT_DISABLED : ACCOUNT_ENABLED, id, by);
            if (command.disabled()) {
                links.revoke(id);
                sessions.endAll(id);
            }
        }
        database.flush();
        return view(id);
    }

    /**
     * Makes a link with which somebody chooses a password.
     *
     * @throws AccountDisabled if it would lead nowhere
     */
    @Transactional
    IssuedLink issueLink(Actor by, UUID id) {
        if (accounts.holdAny(id).isDisabled()) {
            throw new AccountDisabled();
        }
        return links.issue(id, by);
    }

    void delete(Actor by, UUID id) {
        farewell.to(id, by);
    }

    private AdministeredAccount view(UUID id) {
        return database.createQuery(VIEW + " and a.id = :id", AdministeredAccount.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    private void note(SecurityEvent.Kind kind, UUID account, Actor by) {
        security.note(SecurityEvent.of(kind).about(account).by(by));
    }

    private static String literal(String search) {
        return search.toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0");
    }
}
