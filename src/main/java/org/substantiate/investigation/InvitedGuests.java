package org.substantiate.investigation;

import jakarta.inject.Singleton;
import org.substantiate.identity.LinkNotValid;
import org.substantiate.identity.Secret;
import org.substantiate.signon.Guests;

/** Tells single sign-on whom an investigation's invitation brings. */
@Singleton
class InvitedGuests implements Guests {

    private final Arrivals arrivals;

    InvitedGuests(Arrivals arrivals) {
        this.arrivals = arrivals;
    }

    @Override
    public boolean holdInvitation(Secret token) {
        try {
            arrivals.preview(token);
            return true;
        } catch (LinkNotValid refused) {
            return false;
        }
    }
}
