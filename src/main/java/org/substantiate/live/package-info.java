/** A reader of the log: carries entries to every screen, and who is here, without understanding them. */
@NullMarked
package org.substantiate.live;

import org.jspecify.annotations.NullMarked;
