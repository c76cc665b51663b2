package org.substantiate.signon;

import org.substantiate.identity.Secret;

/** Knows whom somebody here has invited; the room that invites answers. */
public interface Guests {

    /** Whether a link that works brought them here. */
    boolean holdInvitation(Secret token);
}
