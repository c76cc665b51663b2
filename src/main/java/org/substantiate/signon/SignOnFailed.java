package org.substantiate.signon;

import java.util.Locale;

/** A sign-on that came back and lets nobody in; the page says why in its own words. */
final class SignOnFailed extends RuntimeException {

    /** Why, as the page's address says it; it never repeats what the provider said. */
    enum Reason {
        /** The provider says no, or somebody turned back there. */
        DECLINED,
        /** It was not begun in this browser, took too long, or has come back before. */
        NOT_BEGUN_HERE,
        /** What the provider says does not prove who it is. */
        NOT_PROVED,
        UNREACHABLE,
        /** Nobody here has invited them. */
        NO_ACCOUNT,
        /** A local account has the address. */
        EMAIL_TAKEN,
        /** The provider names no address, or one that it has not verified. */
        NO_EMAIL,
        DISABLED,
        /** The identity opens another account. */
        LINKED_ELSEWHERE,
        /** They are not signed in any more to the account that was to be linked. */
        NOT_SIGNED_IN,
        LINK_NOT_VALID;

        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Reason reason;

    SignOnFailed(Reason reason) {
        super(reason.code(), null, false, false);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
