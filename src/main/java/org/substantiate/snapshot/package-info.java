/** Captures of sources: what was found at an address, or uploaded, as it was at one moment; checked on every read. */
@NullMarked
package org.substantiate.snapshot;

import org.jspecify.annotations.NullMarked;
