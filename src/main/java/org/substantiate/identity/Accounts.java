package org.substantiate.identity;

import static jakarta.transaction.Transactional.TxType.MANDATORY;
import static org.substantiate.identity.SecurityEvent.Kind.ACCOUNT_MADE;
import static org.substantiate.identity.SecurityEvent.Kind.SIGN_IN_FAILED;
import static org.substantiate.identity.SecurityEvent.Kind.SIGN_IN_SLOWED;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import org.substantiate.event.Actor;
import org.substantiate.event.Ids;
import org.substantiate.problem.Invalid;
import org.substantiate.problem.NotFound;

/** The people whom this installation knows. */
@ApplicationScoped
public class Accounts {

    /** Accounts in the database. */
    @ApplicationScoped
    static class Repository implements PanacheRepositoryBase<Account, UUID> {}

    private final Repository accounts;
    private final PasswordHashes hashes;
    private final FailedSignIns failures;
    private final FailedSignIns registrations;
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
        this.registrations = failures.apart();
        this.local = local;
        this.security = security;
        this.clock = clock;
    }

    /**
     * Makes an account, in the transaction of whoever lets somebody in.
     *
     * @throws Invalid if there is one with this e-mail address
     * @throws TooManyAttempts for who was told that too often: nobody finds out with one invitation who has an account
     */
    @Transactional(MANDATORY)
    public AccountView register(NewAccount asked) {
        var email = asked.email().text();
        var address = String.valueOf(Visitor.current().address());
        registrations.begin(email, address);
        var made = make(asked).view();
        registrations.forget(email, address);
        return made;
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
        var account = new Account(Ids.next(), asked, hash, clock.instant());
        keepUnique(() -> accounts.persistAndFlush(account));
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
        account.ifPresent(recognised -> renewHash(recognised, signIn.password()));
        return account.orElseThrow().view();
    }

    /** The one moment at which the password is known: brings its hash up to what is thought to be enough today. */
    private void renewHash(Account account, Password password) {
        if (account.passwordHash() != null && hashes.isTooCheap(account.passwordHash())) {
            var hash = hashes.hash(password);
            QuarkusTransaction.requiringNew()
                    .run(() -> accounts.update(
                            "passwordHash = ?1 where id = ?2 and passwordHash = ?3",
                            hash,
                            account.id(),
                            account.passwordHash()));
        }
    }

    /**
     * Makes sure that it is still the account's owner who sits there.
     *
     * @param address network address that the attempt comes from
     * @throws WrongCredentials if the password is not the account's
     * @throws TooManyAttempts if there were too many wrong ones lately
     */
    public void confirm(Actor actor, Password password, String address) {
        recognise(new SignIn(find(actor).view().email(), password), address);
    }

    /** The account by its id, if it may sign in; for whoever has proved by other means whose it is. */
    public Optional<AccountView> ifMaySignIn(UUID account) {
        return accounts.findByIdOptional(account).filter(Account::maySignIn).map(Account::view);
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
        return accounts.count("id = ?1 and not disabled and not deleted", account) == 1;
    }

    /**
     * The account of somebody signed in, which nobody else changes until the transaction ends.
     *
     * @throws NotSignedIn if it has gone
     */
    @Transactional(MANDATORY)
    public AccountView held(Actor actor) {
        return hold(actor.account()).view();
    }

    /** An account that may sign in. */
    Optional<AccountView> able(UUID id) {
        return accounts.findByIdOptional(id).filter(Account::maySignIn).map(Account::view);
    }

    /** The account that may sign in with this address. */
    Optional<AccountView> signingInWith(String email) {
        return accounts.find("email", email)
                .firstResultOptional()
                .filter(Account::maySignIn)
                .map(Account::view);
    }

    /**
     * Makes sure that somebody is left to look after the installation when this account no longer does.
     *
     * @throws LastAdmin if nobody is
     */
    void expectAdminBeside(UUID leaving) {
        if (isLastAdmin(leaving)) {
            throw new LastAdmin();
        }
    }

    /** Whether nobody else who can sign in looks after the installation; that stays so until the transaction ends. */
    boolean isLastAdmin(UUID account) {
        // locked, in one order: two admins who dismiss each other come one after the other
        var admins = accounts.find("admin and not disabled and not deleted order by id")
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
        return admins.size() == 1 && admins.get(0).id().equals(account);
    }

    /** An account that has not been deleted, disabled or not, which nobody else changes until the transaction ends. */
    Account holdAny(UUID id) {
        return accounts.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(account -> !account.isDeleted())
                .orElseThrow(NotFound::new);
    }

    Account hold(UUID id) {
        return accounts.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(Account::maySignIn)
                .orElseThrow(NotSignedIn::new);
    }

    @Nullable
    String passwordHash(Actor actor) {
        return find(actor).passwordHash();
    }

    /**
     * An account's e-mail address. It is typed and not proven, so that it is worth no more than its age.
     *
     * @param since when the account took it
     */
    public record Address(String email, Instant since) {}

    /** The address of somebody signed in. */
    public Address address(Actor actor) {
        var account = find(actor);
        return new Address(account.email(), account.emailSince());
    }

    /** Moves an account to an address that nobody else has. */
    void move(Account account, EmailAddress email) {
        if (accounts.count("email = ?1 and id <> ?2", email.text(), account.id()) > 0) {
            throw taken();
        }
        account.moveTo(email, clock.instant());
        keepUnique(() -> accounts.flush());
    }

    /** Whether nobody has an account yet. */
    boolean none() {
        return accounts.count() == 0;
    }

    private Account find(Actor actor) {
        return accounts.findByIdOptional(actor.account())
                .filter(Account::maySignIn)
                .orElseThrow(NotSignedIn::new);
    }

    private static void keepUnique(Runnable change) {
        try {
            change.run();
        } catch (ConstraintViolationException atTheSameMoment) {
            throw taken();
        }
    }

    private static Invalid taken() {
        return new Invalid("email", "has an account already", "taken");
    }
}
