/** Accounts, and how a request comes to have one: sign-in, sessions, links that work once. */
@NullMarked
package org.substantiate.identity;

import org.jspecify.annotations.NullMarked;
