package org.substantiate.identity;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.substantiate.event.Actor;

/** By what an account is opened: nobody takes the last way into their own away. */
@ApplicationScoped
@Transactional(MANDATORY)
public class WaysIn {

    private final Accounts accounts;
    private final LocalSignIn local;
    private final Instance<WayIn> others;

    WaysIn(Accounts accounts, LocalSignIn local, @Any Instance<WayIn> others) {
        this.accounts = accounts;
        this.local = local;
        this.others = others;
    }

    /** Makes whoever else changes what opens this account wait until the transaction ends; to be asked before. */
    public void hold(Actor actor) {
        accounts.hold(actor.account());
    }

    /**
     * Lets only those go on whose account still opens.
     *
     * @throws LastWayIn if nothing would open it any more
     */
    public void expectOne(Actor actor) {
        if (!opensByPassword(actor) && !opensOtherwise(actor.account())) {
            throw new LastWayIn();
        }
    }

    private boolean opensByPassword(Actor actor) {
        return local.isOn() && accounts.passwordHash(actor) != null;
    }

    private boolean opensOtherwise(UUID account) {
        return others.stream().anyMatch(way -> way.opens(account));
    }
}
