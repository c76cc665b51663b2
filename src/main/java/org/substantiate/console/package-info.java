/** Errands: what only somebody on the server's machine may ask for, whether the server runs or not. */
@NullMarked
package org.substantiate.console;

import org.jspecify.annotations.NullMarked;
