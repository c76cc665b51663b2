/** Investigations, their members and roles, and the one gate of who may see and do what. */
@NullMarked
package org.substantiate.investigation;

import org.jspecify.annotations.NullMarked;
