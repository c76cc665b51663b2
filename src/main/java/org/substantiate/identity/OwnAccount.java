package org.substantiate.identity;

import static org.substantiate.identity.SecurityEvent.Kind.EMAIL_CHANGED;
import static org.substantiate.identity.SecurityEvent.Kind.PASSWORD_CHANGED;
import static org.substantiate.identity.SecurityEvent.Kind.PASSWORD_CHANGE_REFUSED;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import org.substantiate.event.Actor;
import org.substantiate.problem.Invalid;

/** What people do with their own account. What would give it away needs the password once more, or of who has none a sign-in of just now: a browser may be borrowed. */
@ApplicationScoped
class OwnAccount {

    private final Accounts accounts;
    private final Sessions sessions;
    private final ResetLinks links;
    private final Tokens tokens;
    private final PasswordHashes hashes;
    private final FailedSignIns failures;
    private final LocalSignIn local;
    private final FreshProof proof;
    private final Letters letters;
    private final Farewell farewell;
    private final SecurityLog security;
    private final Event<AccountRenamed> renamed;

    OwnAccount(
            Accounts accounts,
            Sessions sessions,
            ResetLinks links,
            Tokens tokens,
            PasswordHashes hashes,
            FailedSignIns failures,
            LocalSignIn local,
            FreshProof proof,
            Letters letters,
            Farewell farewell,
            SecurityLog security,
            Event<AccountRenamed> renamed) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.links = links;
        this.tokens = tokens;
        this.hashes = hashes;
        this.failures = failures;
        this.local = local;
        this.proof = proof;
        this.letters = letters;
        this.farewell = farewell;
        this.security = security;
        this.renamed = renamed;
    }

    /** Says how one is called, here and in every investigation that one is a member of. */
    @Transactional
    AccountView describe(Actor actor, DescribeAccount command) {
        var account = accounts.hold(actor.account());
        if (account.describe(command)) {
            renamed.fire(new AccountRenamed(account.id(), account.name()));
        }
        return account.view();
    }

    /**
     * Moves the account to another address; links that lie in the old one's letter box are dead.
     *
     * @throws Invalid if the password is wrong, or the address has an account
     */
    AccountView changeEmail(Actor actor, ChangeEmail command, String session, String address) {
        var email = EmailAddress.of(command.email());
        var before = prove(actor, command.currentPassword(), session, address);
        // a taken address is told, so that nobody is left wondering, and counts as a guess, so that nobody asks for
        // many
        var moved = QuarkusTransaction.requiringNew().call(() -> {
            var account = accounts.hold(actor.account());
            accounts.move(account, email);
            links.revoke(account.id());
            security.note(SecurityEvent.of(EMAIL_CHANGED).by(actor));
            return account.view();
        });
        failures.forget(before.email(), address);
        if (!moved.email().equals(before.email())) {
            letters.tell(before, Letters.Matter.EMAIL_CHANGED);
        }
        return moved;
    }

    /**
     * Chooses another password; every other browser is signed out.
     *
     * @throws Invalid if the present one is wrong, or the new one not good
     */
    void changePassword(Actor actor, ChangePassword command, String session, String address) {
        local.expectOn();
        var before = prove(actor, command.currentPassword(), session, address);
        failures.forget(before.email(), address);
        var hash = hashes.hash(command.password().expectGood(before.name(), before.email()));
        QuarkusTransaction.requiringNew().run(() -> {
            accounts.hold(actor.account()).keep(hash);
            links.revoke(actor.account());
            sessions.endOthers(actor.account(), session);
            tokens.endAll(actor.account());
            security.note(SecurityEvent.of(PASSWORD_CHANGED).by(actor));
        });
        letters.tell(before, Letters.Matter.PASSWORD_CHANGED);
    }

    /**
     * Deletes the account, for good.
     *
     * @throws Invalid if the password is wrong
     */
    void delete(Actor actor, DeleteAccount command, String session, String address) {
        var before = prove(actor, command.currentPassword(), session, address);
        failures.forget(before.email(), address);
        farewell.to(actor.account(), actor);
    }

    /**
     * Counts as a wrong guess until the caller says {@link FailedSignIns#forget}; outside of any transaction, because it takes
     * a quarter of a second.
     */
    private AccountView prove(Actor actor, @Nullable Password password, String session, String address) {
        var account = accounts.of(actor);
        if (!account.hasPassword() || !local.isOn()) {
            proof.expectRecent(session);
            failures.begin(account.email(), address);
            return account;
        }
        if (password == null) {
            throw new Invalid("currentPassword", "is missing", "missing");
        }
        failures.begin(account.email(), address);
        if (!hashes.matches(password, accounts.passwordHash(actor))) {
            security.note(SecurityEvent.of(PASSWORD_CHANGE_REFUSED).by(actor));
            throw new Invalid("currentPassword", "is not your password", "wrong-password");
        }
        return account;
    }
}
