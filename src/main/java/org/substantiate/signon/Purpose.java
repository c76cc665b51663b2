package org.substantiate.signon;

/** What somebody goes to the provider for. */
enum Purpose {
    /** To come in. */
    SIGN_IN,
    /** To come in, holding an invitation. */
    INVITED,
    /** To make the first account, holding the link from the console. */
    SET_UP,
    /** To let the identity open the account that they are signed in to. */
    LINK,
    /** To show once more, to the provider as well, that it is they who sit there. */
    CONFIRM
}
