/** Review: editors return a claim to the team or decide on it, and what becomes of their verdicts. */
@NullMarked
package org.substantiate.review;

import org.jspecify.annotations.NullMarked;
