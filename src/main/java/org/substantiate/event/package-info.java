/** The append-only log of an investigation: every change is one entry, in one gapless order (rules LG1 to LG9). */
@NullMarked
package org.substantiate.event;

import org.jspecify.annotations.NullMarked;
