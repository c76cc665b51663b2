package org.substantiate.passkey;

import static org.substantiate.identity.SecurityEvent.Kind.PASSKEY_ADDED;
import static org.substantiate.identity.SecurityEvent.Kind.PASSKEY_REMOVED;

import com.webauthn4j.data.AuthenticationRequest;
import com.webauthn4j.data.attestation.authenticator.AuthenticatorData;
import com.webauthn4j.util.exception.WebAuthnException;
import com.webauthn4j.verifier.exception.MaliciousCounterValueException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.substantiate.event.Actor;
import org.substantiate.identity.AccountDeleted;
import org.substantiate.identity.AccountView;
import org.substantiate.identity.Accounts;
import org.substantiate.identity.LocalSignIn;
import org.substantiate.identity.SecurityEvent;
import org.substantiate.identity.SecurityLog;
import org.substantiate.identity.Sessions;
import org.substantiate.identity.WayIn;
import org.substantiate.identity.WaysIn;
import org.substantiate.passkey.PasskeyRefused.Why;
import org.substantiate.problem.NotFound;

/** The passkeys of this installation's accounts. */
@ApplicationScoped
public class Passkeys implements WayIn {

    /** More than anybody has devices. */
    static final int MOST = 20;

    /** Passkeys in the database. */
    @ApplicationScoped
    static class Repository implements PanacheRepositoryBase<Passkey, UUID> {}

    private final Repository passkeys;
    private final Accounts accounts;
    private final WaysIn ways;
    private final LocalSignIn local;
    private final Sessions sessions;
    private final SecurityLog security;
    private final Clock clock;

    Passkeys(
            Repository passkeys,
            Accounts accounts,
            WaysIn ways,
            LocalSignIn local,
            Sessions sessions,
            SecurityLog security,
            Clock clock) {
        this.passkeys = passkeys;
        this.accounts = accounts;
        this.ways = ways;
        this.local = local;
        this.sessions = sessions;
        this.security = security;
        this.clock = clock;
    }

    /** The oldest first. */
    @Transactional
    public List<PasskeyView> of(Actor actor) {
        return passkeys.stream("account = ?1 order by createdAt, id", actor.account())
                .map(Passkey::view)
                .toList();
    }

    /** What the account's passkeys are called by those who keep them; a device makes no second one. */
    @Transactional
    List<String> credentials(Actor actor) {
        return passkeys.stream("account", actor.account())
                .map(Passkey::credentialId)
                .toList();
    }

    /**
     * Adds a passkey to the actor's account.
     *
     * @throws PasskeyRefused if it does not answer the challenge, or is known already
     */
    @Transactional
    PasskeyView add(Actor actor, AddPasskey command, RelyingParty party, byte[] challenge) {
        var made = made(actor, command, party, challenge);
        if (passkeys.count("account", actor.account()) >= MOST) {
            throw new TooManyPasskeys();
        }
        var passkey = new Passkey(actor.account(), command.name().strip(), made, clock.instant());
        try {
            passkeys.persistAndFlush(passkey);
        } catch (ConstraintViolationException known) {
            throw PasskeyRefused.noted(security, Why.ADDED_ALREADY, actor.account());
        }
        security.note(SecurityEvent.of(PASSKEY_ADDED).by(actor).with("passkey", passkey.id()));
        return passkey.view();
    }

    private AuthenticatorData<?> made(Actor actor, AddPasskey command, RelyingParty party, byte[] challenge) {
        try {
            return Ceremony.made(command.brought(), party, challenge);
        } catch (WebAuthnException notProven) {
            throw PasskeyRefused.noted(security, Why.PROOF, actor.account());
        }
    }

    /**
     * Finds the account that a passkey opens.
     *
     * @throws PasskeyRefused if it opens none, for whatever reason
     */
    @Transactional
    AccountView recognise(UsePasskey command, RelyingParty party, byte[] challenge) {
        var brought = command.brought();
        // held, so that of two that count alike only one is the next
        var passkey = passkeys.find("credentialId", Bytes.written(brought.getCredentialId()))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> PasskeyRefused.noted(security, Why.UNKNOWN, null));
        var said = used(passkey, brought, party, challenge);
        if (!handle(passkey.account()).equals(command.user())) {
            throw PasskeyRefused.noted(security, Why.OTHER_ACCOUNT, passkey.account());
        }
        var account = accounts.ifMaySignIn(passkey.account())
                .orElseThrow(() -> PasskeyRefused.noted(security, Why.ACCOUNT_DISABLED, passkey.account()));
        passkey.used(said, clock.instant());
        return account;
    }

    private AuthenticatorData<?> used(
            Passkey passkey, AuthenticationRequest brought, RelyingParty party, byte[] challenge) {
        try {
            return Ceremony.used(brought, passkey.key(), party, challenge);
        } catch (MaliciousCounterValueException copied) {
            throw PasskeyRefused.noted(security, Why.COUNT, passkey.account());
        } catch (WebAuthnException notProven) {
            throw PasskeyRefused.noted(security, Why.PROOF, passkey.account());
        }
    }

    /**
     * Removes a passkey, and ends all sessions but the one it is removed in: who removes one may have lost the device.
     *
     * @throws NotFound if the account has no such passkey
     * @throws org.substantiate.identity.LastWayIn if nothing else opens the account
     */
    @Transactional
    void remove(Actor actor, UUID passkey, String session) {
        ways.hold(actor);
        if (passkeys.delete("id = ?1 and account = ?2", passkey, actor.account()) == 0) {
            throw new NotFound();
        }
        ways.expectOne(actor);
        security.note(SecurityEvent.of(PASSKEY_REMOVED).by(actor).with("passkey", passkey));
        sessions.endOthers(actor.account(), session);
    }

    @Override
    public boolean opens(UUID account) {
        return local.isOn() && passkeys.count("account", account) > 0;
    }

    void forget(@Observes AccountDeleted deleted) {
        passkeys.delete("account", deleted.account());
    }

    /** An account by its user handle (WebAuthn §14.6.1): its opaque id, in base64url. */
    static String handle(UUID account) {
        return Bytes.written(ByteBuffer.allocate(16)
                .putLong(account.getMostSignificantBits())
                .putLong(account.getLeastSignificantBits())
                .array());
    }
}
