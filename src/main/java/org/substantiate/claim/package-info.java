/** Claims: what is alleged, by whom, where it stands in the texts, and the evidence for and against. */
@NullMarked
package org.substantiate.claim;

import org.jspecify.annotations.NullMarked;
