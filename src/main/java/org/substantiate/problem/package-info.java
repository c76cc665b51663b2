/** Refusals: what the server does not do, why, and what the caller can do about it (RFC 9457). */
@NullMarked
package org.substantiate.problem;

import org.jspecify.annotations.NullMarked;
