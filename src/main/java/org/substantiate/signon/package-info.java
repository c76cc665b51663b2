/** Single sign-on: an identity that an OpenID provider vouches for becomes one of our accounts, and signs it in. */
@NullMarked
package org.substantiate.signon;

import org.jspecify.annotations.NullMarked;
