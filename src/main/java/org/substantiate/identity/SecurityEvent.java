package org.substantiate.identity;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.substantiate.event.Actor;

/**
 * Something that whoever guards an installation wants to know of, to be told to {@link SecurityLog#note}.
 *
 * <p>{@code SecurityEvent.of(ROLE_CHANGED).about(member).by(actor).in(investigation).with("role", role)}
 *
 * @param account whom it concerns
 * @param by who did it
 * @param detail what else there is to know, by name; ids, codes and numbers only: never a secret, never what somebody wrote
 */
public record SecurityEvent(
        Kind kind,
        @Nullable UUID account,
        @Nullable UUID by,
        @Nullable UUID investigation,
        Map<String, String> detail) {

    /** All that is noted. A refusal is noted whatever becomes of the transaction, a deed only when it is committed. */
    public enum Kind {
        SIGNED_IN,
        SIGN_IN_FAILED(true),
        SIGN_IN_SLOWED(true),
        SIGNED_OUT,
        SESSION_ENDED,
        SESSIONS_ENDED,
        PASSWORD_CHANGED,
        /** A changed or given password that was refused, as when the present one was wrong. */
        PASSWORD_CHANGE_REFUSED(true),
        RESET_LINK_MADE,
        RESET_LINK_USED,
        SET_UP_LINK_MADE,
        SET_UP_LINK_USED,
        /** A link's token that was used up, expired, revoked or guessed. */
        LINK_REFUSED(true),
        ACCOUNT_MADE,
        ACCOUNT_DISABLED,
        ACCOUNT_ENABLED,
        ACCOUNT_DELETED,
        ADMIN_GIVEN,
        ADMIN_TAKEN,
        /** Groups would have taken the last admin who can sign in. */
        ADMIN_KEPT,
        EMAIL_CHANGED,
        INVITATION_MADE,
        INVITATION_USED,
        INVITATION_REVOKED,
        MEMBER_ADDED,
        MEMBER_REMOVED,
        ROLE_CHANGED,
        OWNERSHIP_HANDED_OVER,
        TOKEN_MADE,
        TOKEN_REVOKED,
        /** A token that is unknown, expired or revoked. */
        TOKEN_REFUSED(true),
        TOKEN_OUT_OF_SCOPE(true),
        SINGLE_SIGN_ON_LINKED,
        SINGLE_SIGN_ON_UNLINKED,
        SINGLE_SIGN_ON_REFUSED(true),
        PASSKEY_ADDED,
        PASSKEY_REMOVED,
        PASSKEY_REFUSED(true),
        RATE_LIMITED(true);

        private final boolean refusal;

        Kind() {
            this(false);
        }

        Kind(boolean refusal) {
            this.refusal = refusal;
        }

        /** Whether this is something that the server did not do. */
        public boolean isRefusal() {
            return refusal;
        }

        static Set<Kind> refusals() {
            return Arrays.stream(values()).filter(Kind::isRefusal).collect(Collectors.toUnmodifiableSet());
        }
    }

    public SecurityEvent {
        detail = Collections.unmodifiableMap(new TreeMap<>(detail));
    }

    public static SecurityEvent of(Kind kind) {
        return new SecurityEvent(kind, null, null, null, Map.of());
    }

    /** Names the account that it concerns. */
    public SecurityEvent about(UUID account) {
        return new SecurityEvent(kind, account, by, investigation, detail);
    }

    /** Names who did it, and the token if it was by one; without {@link #about} it concerns them as well. */
    public SecurityEvent by(Actor actor) {
        var done = new SecurityEvent(
                kind, account == null ? actor.account() : account, actor.account(), investigation, detail);
        return actor.token() == null ? done : done.with("token", actor.token());
    }

    public SecurityEvent in(UUID investigation) {
        return new SecurityEvent(kind, account, by, investigation, detail);
    }

    public SecurityEvent with(String name, Enum<?> code) {
        return detailed(name, code.name());
    }

    public SecurityEvent with(String name, UUID id) {
        return detailed(name, id.toString());
    }

    public SecurityEvent with(String name, Instant time) {
        return detailed(name, time.toString());
    }

    public SecurityEvent with(String name, long number) {
        return detailed(name, String.valueOf(number));
    }

    public SecurityEvent with(String name, Pseudonym pseudonym) {
        return detailed(name, pseudonym.text());
    }

    private SecurityEvent detailed(String name, String value) {
        var more = new TreeMap<>(detail);
        more.put(name, value);
        return new SecurityEvent(kind, account, by, investigation, more);
    }
}
