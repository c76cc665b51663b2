package org.substantiate.identity;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.substantiate.problem.Invalid;

/** Accounts of people for whom somebody else vouches, so that no password proves them. */
@ApplicationScoped
@Transactional(MANDATORY)
public class VouchedAccounts {

    private final Accounts accounts;
    private final Accounts.Repository repository;
    private final SetUpLinks links;

    VouchedAccounts(Accounts accounts, Accounts.Repository repository, SetUpLinks links) {
        this.accounts = accounts;
        this.repository = repository;
        this.links = links;
    }

    /** The account, if it may sign in. */
    public Optional<AccountView> open(UUID account) {
        return repository.findByIdOptional(account).filter(Account::maySignIn).map(Account::view);
    }

    /** The account that an e-mail address belongs to. */
    public Optional<UUID> at(EmailAddress email) {
        return repository.find("email", email.text()).firstResultOptional().map(Account::id);
    }

    /**
     * Makes an account without a password.
     *
     * @throws Invalid if there is one with this e-mail address
     */
    public AccountView make(EmailAddress email, String name) {
        return accounts.make(NewAccount.vouchedFor(email, name)).view();
    }

    /**
     * Makes the first account with the link on the console, by the hash of its token.
     *
     * @throws LinkNotValid if the link does not work (any more)
     */
    public AccountView setUp(String link, EmailAddress email, String name) {
        return links.setUp(link, NewAccount.vouchedFor(email, name));
    }

    /** Makes somebody one of those who look after the installation. */
    public boolean becomeAdmin(UUID account) {
        var found = repository.findById(account);
        var before = found.view().admin();
        found.lookAfterTheInstallation(true);
        return !before;
    }

    /**
     * Takes that back, unless nobody would be left to look after the installation.
     *
     * @return whether it was taken
     */
    public boolean ceaseToBeAdmin(UUID account) {
        if (accounts.isLastAdmin(account)) {
            return false;
        }
        repository.findById(account).lookAfterTheInstallation(false);
        return true;
    }

    /** What the account is called. */
    public String name(UUID account) {
        return repository.findById(account).name();
    }
}
