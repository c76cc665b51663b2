package org.substantiate.identity;

import static jakarta.transaction.Transactional.TxType.MANDATORY;
import static org.substantiate.identity.SecurityEvent.Kind.ACCOUNT_MADE;
import static org.substantiate.identity.SecurityEvent.Kind.SIGN_IN_FAILED;
import static org.substantiate.identity.SecurityEvent.Kind.SIGN_IN_SLOWED;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.substantiate.event.Actor;
import org.substantiate.event.Ids;
import org.substantiate.problem.Invalid;

/** The people whom this installation knows. */
@ApplicationScoped
public class Accounts {

    /** Accounts in the database. */
    @ApplicationScoped
    static class Repository implements PanacheRepositoryBase<Account, UUID> {}

    private final Repository accounts;
    private final PasswordHashes hashes;
    private final FailedSignIns failures;
    private final LocalSignIn local;
    private final SecurityLog security;
    private final Clock clock;

    Accounts(
            Repository accounts,
            PasswordHashes hashes,
            FailedSignIns failures,
            LocalSignIn local,
            SecurityLog security,
            Clock clock) {
        this.accounts = accounts;
        this.hashes = hashes;
        this.failures = failures;
        this.local = local;
        this.security = security;
        this.clock = clock;
    }

    /**
     * Makes an account, in the transaction of whoever lets somebody in.
     *
     * @throws Invalid if there is one with this e-mail address
     */
    @Transactional(MANDATORY)
    public AccountView register(NewAccount asked) {
        return make(asked).view();
    }

    Account make(NewAccount asked) {
        if (asked.password() != null) {
            local.expectOn();
        }
        // hashed before the database is asked, which would otherwise keep a connection waiting
        var hash = asked.password() == null ? null : hashes.hash(asked.password());
        if (accounts.count("email", asked.email().text()) > 0) {
            throw taken();
        }
        var account = new Account(Ids.next(), asked.email(), asked.name(), hash, clock.instant());
        try {
            accounts.persistAndFlush(account);
        } catch (ConstraintViolationException atTheSameMoment) {
            throw taken();
        }
        security.note(SecurityEvent.of(ACCOUNT_MADE).about(account.id()));
        return account;
    }

    /**
     * Finds the account that e-mail address and password belong to.
     *
     * <p>Nobody learns whether there is such an account: neither from the answer nor from the time it takes.
     *
     * @param address network address that the attempt comes from
     * @throws WrongCredentials if they do not belong together
     * @throws TooManyAttempts if there were too many wrong ones lately
     */
    AccountView recognise(SignIn signIn, String address) {
        local.expectOn();
        var email = signIn.email().strip().toLowerCase(Locale.ROOT);
        try {
            failures.begin(email, address);
        } catch (TooManyAttempts tooMany) {
            security.note(SecurityEvent.of(SIGN_IN_SLOWED).with("tried", Pseudonym.of(email)));
            throw tooMany;
        }
        var account = accounts.find("email", email).firstResultOptional();
        var fits = hashes.matches(
                signIn.password(), account.map(Account::passwordHash).orElse(null));
        if (!fits || !account.map(Account::maySignIn).orElse(false)) {
            var failed = SecurityEvent.of(SIGN_IN_FAILED).with("tried", Pseudonym.of(email));
            security.note(account.map(Account::id).map(failed::about).orElse(failed));
            throw new WrongCredentials();
        }
        failures.forget(email, address);
        return account.orElseThrow().view();
    }

    /**
     * The account of somebody signed in.
     *
     * @throws NotSignedIn if it has gone
     */
    public AccountView of(Actor actor) {
        return find(actor).view();
    }

    /** Whether there is such an account, and it has not been disabled. */
    public boolean maySignIn(UUID account) {
        return accounts.count("id = ?1 and not disabled", account) == 1;
    }

    /** Changes how somebody is called, and the language they are spoken to. */
    @Transactional
    AccountView describe(Actor actor, DescribeAccount command) {
        var account = find(actor);
        account.describe(command.name().strip(), command.language());
        return account.view();
    }

    /** Whether nobody has an account yet. */
    boolean none() {
        return accounts.count() == 0;
    }

    private Account find(Actor actor) {
        return accounts.findByIdOptional(actor.account()).orElseThrow(NotSignedIn::new);
    }

    private static Invalid taken() {
        return new Invalid("email", "has an account already; sign in with it");
    }
}
